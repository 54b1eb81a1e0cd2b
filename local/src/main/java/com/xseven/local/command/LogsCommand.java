package com.xseven.local.command;

import com.xseven.local.layout.ServiceName;
import com.xseven.local.process.LogFile;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Prints the log of one service.")
final class LogsCommand extends SystemCommand {
    @Parameters(paramLabel = "NAME", description = "temporal, postgres, redis, kafka, worker or api.")
    private String service = "";

    @Option(names = "-f", description = "Go on with what is added, until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LogFile log = root().system().log(ServiceName.of(service));
        if (!follow && log.size() == 0) {
            print(log.path() + " is empty.");
        }
        log.copyTo(System.out, follow);
        return FINE;
    }
}
