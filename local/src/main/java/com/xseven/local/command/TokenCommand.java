package com.xseven.local.command;

import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.Addresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "token", description = "Prints a bearer token of a demo user.")
final class TokenCommand extends SystemCommand {
    @Option(names = "--as", paramLabel = "EMAIL", required = true, description = "A demo login.")
    private String email = "";

    @Override
    public Integer call() {
        Addresses addresses = root().system().addresses();
        print(new ApiClient(addresses.apiUrl()).token(email, addresses.demoPassword()));
        return FINE;
    }
}
