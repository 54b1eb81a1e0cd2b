package com.xseven.activities.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.notification.Webhooks;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.webhook.WebhookKey;
import com.xseven.workflows.webhook.WebhookWorkflow;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.Priority;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes messages for businesses that want to be told, keeps them and sets their delivery going. */
public final class WebhookPost {

    private static final String CHANNEL = "WEBHOOK";
    private static final int ID_BYTES = 16;

    private final Webhooks webhooks;
    private final KeptNotices notices;
    private final WorkflowClient temporal;
    private final InstantSource clock;
    private final ObjectMapper json = XSevenDataConverter.mapper();

    public WebhookPost(Webhooks webhooks, KeptNotices notices, WorkflowClient temporal, InstantSource clock) {
        this.webhooks = webhooks;
        this.notices = notices;
        this.temporal = temporal;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param occasion names it for good: the same occasion is told once
     * @param about the id of the workflow that it happened to
     * @param type such as {@code appointment.cancelled}
     * @param data facts without personal data
     */
    public record Message(
            BusinessId business, String occasion, String about, String type, SortedMap<String, Object> data) {}

    /** Does nothing for a business that does not want to be told. */
    public void post(Message message) {
        if (webhooks.find(message.business()).isEmpty()) {
            return;
        }
        String id = id(message.occasion());
        Instant now = clock.instant();
        notices.keep(
                new KeptNotice(
                        id,
                        message.business(),
                        message.about(),
                        message.type(),
                        CHANNEL,
                        "",
                        event(id, message, now),
                        Outcome.WAITING),
                now);
        start(id, message.business());
    }

    private void start(String id, BusinessId business) {
        WebhookWorkflow delivery = temporal.newWorkflowStub(
                WebhookWorkflow.class,
                WorkflowOptions.newBuilder()
                        .setWorkflowId(WorkflowIds.ofWebhook(id))
                        .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                        .setTaskQueue(TaskQueues.BUSINESS)
                        .setPriority(Priority.newBuilder()
                                .setFairnessKey(business.value())
                                .build())
                        .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                                .set(SearchAttributes.BUSINESS, business.value())
                                .build())
                        .setStaticSummary("Message to a business's server")
                        .build());
        try {
            WorkflowClient.start(delivery::run, new WebhookKey(id));
        } catch (WorkflowExecutionAlreadyStarted repeated) {
            return;
        }
    }

    /** In the JSON format of CloudEvents 1.0. */
    private String event(String id, Message message, Instant now) {
        SortedMap<String, Object> event = new TreeMap<>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "/xseven");
        event.put("type", message.type());
        event.put("subject", message.about());
        event.put("time", now.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", message.data());
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String id(String occasion) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(occasion.getBytes(StandardCharsets.UTF_8));
            return "msg_" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected every Java to know SHA-256", impossible);
        }
    }
}
