package com.xseven.local.command;

import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.layout.Addresses;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "chat", description = "Talks to the running system. An empty line or Ctrl-D ends it.")
final class ChatCommand extends SystemCommand {
    @Option(
            names = "--flow",
            paramLabel = "F",
            description = "DEDICATED, DASHBOARD or GLOBAL (default: DEDICATED with a business, else GLOBAL).")
    private @Nullable String flow;

    @Option(names = "--business", paramLabel = "SLUG", description = "A business, for example marios-italian.")
    private @Nullable String business;

    @Option(names = "--as", paramLabel = "EMAIL", description = "A demo login; without it an anonymous customer.")
    private @Nullable String email;

    @Override
    public Integer call() throws IOException {
        Addresses addresses = root().system().addresses();
        ApiClient client = new ApiClient(addresses.apiUrl());
        Conversation conversation = Conversation.begin(
                email == null ? client : client.logIn(email, addresses.demoPassword()),
                email == null,
                new Opening(flowOrUsual(), Optional.ofNullable(business), Map.of()));
        ChatView view = new ChatView(root().out(), isTerminal());
        view.show(conversation.greeting());
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        for (String line = view.prompt(lines); line != null && !line.isBlank(); line = view.prompt(lines)) {
            view.show(conversation.say(line));
        }
        return FINE;
    }

    private String flowOrUsual() {
        if (flow != null) {
            return flow;
        }
        return business == null ? "GLOBAL" : "DEDICATED";
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
