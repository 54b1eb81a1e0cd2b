package com.xseven.understanding;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Prints the processor time that understanding a message takes, message by message. */
final class MeasureSpeed {

    private static final int ROUNDS = 2000;

    private MeasureSpeed() {}

    public static void main(String[] arguments) {
        BuiltInUnderstanding understanding = new BuiltInUnderstanding();
        Business business = Businesses.named("marios-italian");
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");
        TaskFrame frame =
                new TaskFrame(Intent.BOOK, new TreeMap<>(Map.of(SlotName.PARTY_SIZE, "4")), Optional.of(SlotName.DATE));
        DialogueState booking = DialogueState.empty().withTasks(List.of(frame));
        Map<String, DialogueState> messages = new java.util.LinkedHashMap<>();
        messages.put("Book table for 4 at Mario's Italian", DialogueState.empty());
        messages.put("2026-11-26 at 7pm", booking);
        messages.put("yes please", booking);
        messages.put("what time do you close on Saturdays?", booking);
        messages.put("how much is the lasagna?", DialogueState.empty());
        messages.put("Ann Lee", booking);
        messages.put(
                "Hello! My wife and I are celebrating our anniversary next Saturday and we'd love to have dinner"
                        + " at your lovely restaurant, around 8 if that's possible",
                DialogueState.empty());
        messages.forEach((message, state) -> {
            UnderstandingContext context = new UnderstandingContext(business, now, state);
            run(understanding, message, context, ROUNDS);
            System.out.printf("%6.0f microseconds: %s%n", run(understanding, message, context, ROUNDS), message);
        });
        UnderstandingContext context = new UnderstandingContext(business, now, DialogueState.empty());
        double nanos = 0;
        for (int i = 0; i < 200; i++) {
            nanos += run(understanding, "my grandma number " + i + " lives far away and adores tortellini", context, 1);
        }
        System.out.printf(
                "%6.0f microseconds: a message that only the encoder can place, never the same%n", nanos / 200);
    }

    private static double run(
            BuiltInUnderstanding understanding, String message, UnderstandingContext context, int rounds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            understanding.understand(List.of(message), context);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / rounds;
    }
}
