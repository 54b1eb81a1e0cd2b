package com.xseven.bench;

import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A customer who asks and plans, in sentences that vary, and never confirms: a booking is another measurement. The same
 * seed says the same things.
 */
final class Chatter implements Runnable {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> DISHES = List.of("lasagna", "tiramisu", "carbonara", "margherita", "branzino");
    private static final List<String> WISHES = List.of("vegan", "vegetarian", "gluten-free", "spicy");

    private final Conversation conversation;
    private final Random random;
    private int said;

    Chatter(ApiClient client, int seed) {
        this.conversation = Conversation.begin(
                client,
                true,
                new Opening(
                        "DEDICATED", Optional.of("marios-italian"), Map.of("name", "Guest", "phone", "+12015550999")));
        this.random = new Random(seed);
    }

    String conversationId() {
        return conversation.id();
    }

    /** One turn: says the next thing and waits for its answer. */
    @Override
    public void run() {
        List<Supplier<String>> talk = List.of(
                () -> "Book a table for " + (2 + random.nextInt(5)),
                () -> "on " + any(DAYS),
                () -> "what time do you close on " + any(DAYS) + "s?",
                () -> "at " + (1 + random.nextInt(8)) + " pm",
                () -> "how much is the " + any(DISHES) + "?",
                () -> "no, make it " + (2 + random.nextInt(5)) + " people",
                () -> "do you have anything " + any(WISHES) + "?",
                () -> "actually " + any(DAYS) + " is better for us");
        Answer answer = conversation.say(talk.get(said++ % talk.size()).get());
        if (answer.status() != 200) {
            throw new IllegalStateException("Expected an answer, but got " + answer.describe());
        }
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
