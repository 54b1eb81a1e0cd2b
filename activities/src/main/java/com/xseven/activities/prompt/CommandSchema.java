package com.xseven.activities.prompt;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a model may say that a message means, as a JSON schema and in words; the vocabulary is the whole system's. */
public final class CommandSchema {

    /** Tasks that a customer can begin. */
    public static final Set<Intent> TASKS = EnumSet.of(
            Intent.BOOK,
            Intent.RESCHEDULE,
            Intent.CANCEL_BOOKING,
            Intent.ORDER,
            Intent.TRACK_ORDER,
            Intent.CANCEL_ORDER);

    /** Questions about the business. */
    public static final Set<Intent> QUESTIONS = EnumSet.of(
            Intent.ASK_HOURS,
            Intent.ASK_OFFERS,
            Intent.ASK_LOCATION,
            Intent.ASK_POLICY,
            Intent.CHECK_AVAILABILITY,
            Intent.PENDING_ACTIONS);

    public static final Set<Intent> COURTESIES = EnumSet.of(Intent.GREET, Intent.THANKS, Intent.GOODBYE);
    public static final Set<Intent> ESCALATIONS = EnumSet.of(Intent.COMPLAIN, Intent.TALK_TO_HUMAN, Intent.EMERGENCY);

    /** Details whose value can be held against the words that say it. */
    public static final Set<SlotName> SLOTS = EnumSet.of(
            SlotName.PARTY_SIZE,
            SlotName.DATE,
            SlotName.TIME,
            SlotName.OFFER,
            SlotName.STAFF,
            SlotName.NAME,
            SlotName.PHONE,
            SlotName.EMAIL,
            SlotName.FULFILMENT,
            SlotName.ADDRESS);

    /** What a command does. */
    public enum Kind {
        START_TASK,
        SET_SLOT,
        CORRECT_SLOT,
        CANCEL_TASK,
        ASK_FACT,
        CHIT_CHAT,
        ESCALATE
    }

    private CommandSchema() {}

    static String json() {
        return """
            {"type":"object","properties":{\
            "confidence":{"type":"number","minimum":0,"maximum":1},\
            "commands":{"type":"array","maxItems":8,"items":{"type":"object","properties":{\
            "command":{"type":"string","enum":[%s]},\
            "about":{"type":["string","null"],"enum":[%s,null]},\
            "slot":{"type":["string","null"],"enum":[%s,null]},\
            "value":{"type":["string","null"]},\
            "quote":{"type":"string"}},\
            "required":["command","about","slot","value","quote"],"additionalProperties":false}}},\
            "required":["confidence","commands"],"additionalProperties":false}""".formatted(
                        quoted(Arrays.stream(Kind.values()).map(Kind::name).toList()),
                        quoted(all().stream().map(Intent::name).toList()),
                        quoted(SLOTS.stream().map(SlotName::key).toList()));
    }

    static String intents() {
        return "tasks " + words(TASKS) + "; questions " + words(QUESTIONS) + "; courtesies " + words(COURTESIES)
                + "; calls for a person " + words(ESCALATIONS);
    }

    static String slots() {
        return SLOTS.stream().map(SlotName::key).collect(Collectors.joining(", "));
    }

    private static Set<Intent> all() {
        Set<Intent> all = EnumSet.copyOf(TASKS);
        all.addAll(QUESTIONS);
        all.addAll(COURTESIES);
        all.addAll(ESCALATIONS);
        return all;
    }

    private static String words(Set<Intent> intents) {
        return intents.stream().map(Intent::name).collect(Collectors.joining(", "));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(","));
    }
}
