package com.xseven.local.converse;

import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.converse.ConversationResult.Finding;
import com.xseven.local.converse.ConversationTest.Turn;
import com.xseven.local.layout.LaunchException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds the conversations of test files with a running system. */
public final class ConversationRunner {
    private static final String ADMINISTRATOR = "admin@xseven.example";

    private final ApiClient anonymous;
    private final String demoPassword;
    private final boolean keep;
    private final Clock clock;

    /**
     * Speaks to the system at an address such as {@code http://127.0.0.1:8080}.
     *
     * @param demoPassword of the demo logins that tests name
     * @param keep whether what the conversations booked and ordered stays
     */
    public ConversationRunner(String address, String demoPassword, boolean keep) {
        this(address, demoPassword, keep, Clock.systemUTC());
    }

    ConversationRunner(String address, String demoPassword, boolean keep, Clock clock) {
        this.anonymous = new ApiClient(address);
        this.demoPassword = demoPassword;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Holds one conversation to its end, whatever differs on the way.
     *
     * @throws LaunchException if the system does not answer at all
     */
    public ConversationResult run(ConversationTest test) {
        ApiClient client =
                test.as().map(email -> anonymous.logIn(email, demoPassword)).orElse(anonymous);
        Conversation conversation = Conversation.begin(client, test.as().isEmpty(), test.opening());
        TimeZones zones = new TimeZones(conversation.client());
        Aftermath aftermath = new Aftermath(conversation, () -> anonymous.logIn(ADMINISTRATOR, demoPassword), zones);
        try {
            ZoneId zone = test.opening().business().map(zones::of).orElse(TimeZones.CITY);
            List<Finding> findings = hold(test, conversation, Placeholders.of(clock, zone));
            findings.addAll(lookAfter(test, aftermath, Placeholders.of(clock, zone)));
            return new ConversationResult(test, findings, keep ? List.of() : aftermath.takeBack());
        } catch (RuntimeException e) {
            if (!keep) {
                aftermath.takeBack().forEach(failure -> e.addSuppressed(new LaunchException(failure)));
            }
            throw e;
        }
    }

    private static List<Finding> hold(ConversationTest test, Conversation conversation, Placeholders before) {
        List<Finding> findings = new ArrayList<>();
        Placeholders placeholders = before;
        int number = 0;
        for (Turn turn : test.turns()) {
            number++;
            String said = placeholders.fill(turn.user());
            Answer answer = conversation.say(said);
            placeholders = placeholders.after(answer.body().path("text").asText());
            List<Difference> differences = new ReplyCheck(turn.expectation(), placeholders).differencesOf(answer);
            if (!differences.isEmpty()) {
                findings.add(new Finding("turn " + number + ": \"" + said + "\"", differences));
            }
        }
        return findings;
    }

    private static List<Finding> lookAfter(ConversationTest test, Aftermath aftermath, Placeholders placeholders) {
        List<Finding> findings = new ArrayList<>();
        test.aftermath().forEach((kind, expected) -> {
            List<Map<String, Object>> filled =
                    expected.stream().map(item -> filled(item, placeholders)).toList();
            List<Difference> differences = aftermath.differencesFrom(kind, filled);
            if (!differences.isEmpty()) {
                findings.add(new Finding("afterwards", differences));
            }
        });
        return findings;
    }

    private static Map<String, Object> filled(Map<String, Object> item, Placeholders placeholders) {
        Map<String, Object> filled = new TreeMap<>();
        item.forEach((key, value) -> filled.put(key, placeholders.fill(value)));
        return filled;
    }
}
