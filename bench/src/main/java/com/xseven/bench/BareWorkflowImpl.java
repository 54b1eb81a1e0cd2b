package com.xseven.bench;

import io.temporal.workflow.Workflow;

/** Counts what it hears and tells the benchmark, which runs in the same process, as soon as a workflow task has taken it up. */
public final class BareWorkflowImpl implements BareWorkflow {

    private boolean stopped;
    private long heard;
    private long taken;

    @Override
    public void run() {
        while (!stopped) {
            Workflow.await(() -> stopped || heard > taken);
            taken = heard;
            BareTurns.taken(Workflow.getInfo().getWorkflowId(), taken);
        }
    }

    @Override
    public void say(long number) {
        heard = number;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
