package com.xseven.local.command;

import com.xseven.local.layout.ServiceName;
import com.xseven.local.system.LocalSystem;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "stop", description = "Stops one service. Those that need it go on and do without.")
final class StopCommand extends SystemCommand {
    @Parameters(paramLabel = "NAME", description = "temporal, postgres, redis, kafka, worker or api.")
    private String service = "";

    @Override
    public Integer call() {
        ServiceName name = ServiceName.of(service);
        LocalSystem system = root().system();
        if (!system.isRunning(name)) {
            print(name.label() + " does not run.");
        }
        system.stop(Set.of(name));
        return FINE;
    }
}
