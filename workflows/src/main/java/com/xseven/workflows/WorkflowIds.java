package com.xseven.workflows;

import com.xseven.dialogue.identity.ConversationId;
import java.util.Optional;

/** The one place where workflow ids are made and read. They hold no personal data, since Temporal keeps them in clear text. */
public final class WorkflowIds {

    private static final String CONVERSATION = "conversation/";
    private static final String APPOINTMENT = "appointment/";
    private static final String ORDER = "order/";
    private static final String UPDATE = "update/";
    private static final String WEBHOOK = "webhook/";
    private static final String WAITING_LIST = "waiting-list/";
    private static final String WHAT_IF = "what-if/";

    /** Of the schedule and, with the time of a run behind it, of its workflows. */
    public static final String CLEANUP = "cleanup";

    private WorkflowIds() {}

    public static String of(ConversationId id) {
        return CONVERSATION + id.value();
    }

    /** The conversation behind a workflow id; empty when the workflow is something else. */
    public static Optional<ConversationId> conversation(String workflowId) {
        return workflowId.startsWith(CONVERSATION)
                ? Optional.of(new ConversationId(workflowId.substring(CONVERSATION.length())))
                : Optional.empty();
    }

    public static String ofAppointment(String appointmentId) {
        return APPOINTMENT + appointmentId;
    }

    public static String ofOrder(String orderId) {
        return ORDER + orderId;
    }

    /** {@code key} names the business and the change. */
    public static String ofUpdate(String key) {
        return UPDATE + key;
    }

    public static String ofWebhook(String messageId) {
        return WEBHOOK + messageId;
    }

    public static String ofWaitingList(String businessId) {
        return WAITING_LIST + businessId;
    }

    /** {@code key} names one question. */
    public static String ofWhatIf(String key) {
        return WHAT_IF + key;
    }
}
