package com.xseven.workflows.ordering;

import io.temporal.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ends with what it hears first. */
public final class ListeningGuest implements Guest {

    private final Deque<OrderReport> heard = new ArrayDeque<>();

    @Override
    public OrderReport listen() {
        Workflow.await(() -> !heard.isEmpty());
        return heard.getFirst();
    }

    @Override
    public void orderReported(OrderReport report) {
        heard.add(report);
    }
}
