package com.xseven.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xseven.local.system.ServiceStatus;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status", description = "Asks every service how it is right now.")
final class StatusCommand extends SystemCommand {
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<ServiceStatus> services = root().system().status();
        if (json) {
            print(toJson(services));
        } else {
            print("%-9s %-12s %8s  %-26s %s".formatted("service", "state", "pid", "since", "address"));
            services.forEach(status -> print(toLine(status)));
        }
        return FINE;
    }

    private static String toLine(ServiceStatus status) {
        return "%-9s %-12s %8s  %-26s %s"
                .formatted(
                        status.name(),
                        state(status),
                        status.pid() == null ? "-" : status.pid(),
                        status.since() == null ? "-" : status.since(),
                        status.url());
    }

    private static String state(ServiceStatus status) {
        if (!status.isRunning()) {
            return "stopped";
        }
        return status.healthy() ? "healthy" : "unhealthy";
    }

    private static String toJson(List<ServiceStatus> services) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        ArrayNode list = root.putArray("services");
        for (ServiceStatus status : services) {
            list.addObject()
                    .put("name", status.name())
                    .put("pid", status.pid())
                    .put("port", status.port())
                    .put("url", status.url())
                    .put("healthy", status.healthy())
                    .put("since", status.since() == null ? null : status.since().toString());
        }
        return mapper.writeValueAsString(root);
    }
}
