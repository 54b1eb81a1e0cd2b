package com.xseven.api.workflow;

import java.util.List;
import java.util.Optional;

/** Some of the workflows that are under way; {@code next} is the place at which the next page begins. */
public record RunningPage(List<RunningWorkflow> workflows, Optional<String> next) {

    public RunningPage {
        workflows = List.copyOf(workflows);
    }
}
