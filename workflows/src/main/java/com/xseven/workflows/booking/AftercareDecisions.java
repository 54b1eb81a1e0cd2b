package com.xseven.workflows.booking;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.workflow.Workflow;

/** Asks for what follows a booking, from within any workflow that books. */
public final class AftercareDecisions {

    /** Before this change the code itself said what follows a booking. */
    private static final String BY_TABLE = "aftercare-by-table";

    private AftercareDecisions() {}

    public static Aftercare at(String businessId) {
        if (Workflow.getVersion(BY_TABLE, Workflow.DEFAULT_VERSION, 1) == Workflow.DEFAULT_VERSION) {
            return Aftercare.beforeTheTable();
        }
        return Workflow.newLocalActivityStub(
                        AftercareActivities.class, ActivityProfiles.planning("Ask when the customer is told"))
                .plan(new AftercareQuestion(businessId));
    }
}
