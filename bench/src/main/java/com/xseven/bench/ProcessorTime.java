package com.xseven.bench;

import com.xseven.local.layout.ServiceName;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processor time that each service has used so far, its child processes included. Unlike milliseconds by the clock, it hardly depends on what else the machine does. */
record ProcessorTime(Map<ServiceName, Duration> used) {

    static ProcessorTime of(SystemUnderTest system) {
        Map<ServiceName, Duration> used = new EnumMap<>(ServiceName.class);
        for (ServiceName service : ServiceName.all()) {
            Optional.ofNullable(system.system().status(service).pid())
                    .flatMap(ProcessHandle::of)
                    .ifPresent(process -> used.put(service, withChildren(process)));
        }
        return new ProcessorTime(used);
    }

    /** What was used since then, in milliseconds for each of that many turns. */
    String perTurnSince(ProcessorTime before, long turns) {
        return used.entrySet().stream()
                .map(entry -> "%s %.1f"
                        .formatted(
                                entry.getKey().name().toLowerCase(java.util.Locale.ROOT),
                                millis(entry, before) / turns))
                .collect(Collectors.joining(", ", "", " ms"));
    }

    private static double millis(Map.Entry<ServiceName, Duration> entry, ProcessorTime before) {
        return entry.getValue()
                .minus(before.used().getOrDefault(entry.getKey(), Duration.ZERO))
                .toMillis();
    }

    private static Duration withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
