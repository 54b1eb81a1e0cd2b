package com.xseven.dialogue.policy;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads commands such as "set TIME 19:00", "ask ASK_OFFERS TAGS=vegan", "choose 2", "chat GREET", "affirm". */
final class Commands {

    private static final Evidence NOWHERE = new Evidence(0, 0, 1, "test");

    private Commands() {}

    static Command read(String text) {
        String[] words = text.split(" ", 3);
        return switch (words[0]) {
            case "start" -> new Command.StartTask(Intent.valueOf(words[1]), NOWHERE);
            case "set" -> new Command.SetSlot(SlotName.valueOf(words[1]), words[2], NOWHERE);
            case "correct" -> new Command.CorrectSlot(SlotName.valueOf(words[1]), words[2], NOWHERE);
            case "reopen" -> new Command.ReopenSlot(SlotName.valueOf(words[1]), NOWHERE);
            case "either" ->
                new Command.EitherOf(SlotName.valueOf(words[1]), List.of(words[2].split(" ", -1)), NOWHERE);
            case "drop" -> new Command.CancelTask(NOWHERE);
            case "affirm" -> new Command.Affirm(NOWHERE);
            case "deny" -> new Command.Deny(NOWHERE);
            case "choose" -> new Command.Choose(Integer.parseInt(words[1]), NOWHERE);
            case "ask" -> question(Intent.valueOf(words[1]), words.length > 2 ? words[2] : "");
            case "chat" -> new Command.ChitChat(Intent.valueOf(words[1]), NOWHERE);
            case "escalate" -> new Command.Escalate(Intent.valueOf(words[1]), NOWHERE);
            case "clarify" -> new Command.Clarify(NOWHERE);
            default -> throw new IllegalArgumentException("Expected a command, but found " + text);
        };
    }

    /** Details as SLOT=value; whatever else stands there is the subject. */
    private static Command question(Intent about, String rest) {
        SortedMap<SlotName, String> details = new TreeMap<>();
        List<String> subject = new ArrayList<>();
        for (String word : rest.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                details.put(SlotName.valueOf(word.substring(0, equals)), word.substring(equals + 1));
            } else if (!word.isEmpty()) {
                subject.add(word);
            }
        }
        return new Command.AskFact(
                about, details, subject.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", subject)), NOWHERE);
    }
}
