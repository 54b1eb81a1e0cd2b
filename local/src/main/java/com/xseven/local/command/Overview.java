package com.xseven.local.command;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.ServiceName;
import java.util.ArrayList;
import java.util.List;

/** What a person wants to know of a system that has just come up. */
record Overview(Addresses addresses) {
    private static final List<String> DEMO_LOGINS = List.of(
            "mario@marios-italian.example (owner)",
            "operator@xseven.example",
            "analyst@xseven.example",
            "admin@xseven.example");

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(""));
        for (ServiceName service : ServiceName.values()) {
            lines.add("  %-9s %s".formatted(service.label(), address(service)));
        }
        lines.add("");
        lines.add("  Demo logins: " + String.join(", ", DEMO_LOGINS));
        lines.add("  Their password is in " + addresses.folder().secretFile("demo-password"));
        lines.add("");
        return lines;
    }

    private String address(ServiceName service) {
        return switch (service) {
            case TEMPORAL -> addresses.temporalUi() + " (gRPC " + addresses.temporalTarget() + ")";
            case API -> addresses.apiUrl() + " (API " + addresses.apiUrl() + "/swagger-ui.html)";
            case POSTGRES, REDIS, KAFKA, WORKER -> addresses.display(service);
        };
    }
}
