package com.xseven.local.command;

import com.xseven.local.layout.ServiceName;
import com.xseven.local.system.LocalSystem;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything that runs in this data folder. The data stays.")
final class DownCommand extends SystemCommand {
    @Override
    public Integer call() {
        LocalSystem system = root().system();
        if (!system.isRunning()) {
            print("Nothing runs.");
        }
        system.stop(ServiceName.all());
        return FINE;
    }
}
