package com.xseven.local.command;

import com.xseven.local.layout.ServiceName;
import com.xseven.local.system.LocalSystem;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "start", description = "Starts one service and waits until it is healthy.")
final class StartCommand extends SystemCommand {
    @Parameters(paramLabel = "NAME", description = "temporal, postgres, redis, kafka, worker or api.")
    private String service = "";

    @Override
    public Integer call() {
        ServiceName name = ServiceName.of(service);
        LocalSystem system = root().system();
        if (system.start(Set.of(name)).isEmpty()) {
            print(name.label() + " was running already.");
        }
        return FINE;
    }
}
