package com.xseven.dialogue.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One thing that a message asks for. A message holds any number of them, in the order of their words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Command.StartTask.class, name = "start"),
    @JsonSubTypes.Type(value = Command.SetSlot.class, name = "set"),
    @JsonSubTypes.Type(value = Command.CorrectSlot.class, name = "correct"),
    @JsonSubTypes.Type(value = Command.ReopenSlot.class, name = "reopen"),
    @JsonSubTypes.Type(value = Command.EitherOf.class, name = "either-of"),
    @JsonSubTypes.Type(value = Command.CancelTask.class, name = "cancel-task"),
    @JsonSubTypes.Type(value = Command.Affirm.class, name = "affirm"),
    @JsonSubTypes.Type(value = Command.Deny.class, name = "deny"),
    @JsonSubTypes.Type(value = Command.Choose.class, name = "choose"),
    @JsonSubTypes.Type(value = Command.AskFact.class, name = "ask-fact"),
    @JsonSubTypes.Type(value = Command.ChitChat.class, name = "chit-chat"),
    @JsonSubTypes.Type(value = Command.Escalate.class, name = "escalate"),
    @JsonSubTypes.Type(value = Command.Clarify.class, name = "clarify")
})
public sealed interface Command {

    Evidence evidence();

    /** Begin a task, such as {@link Intent#BOOK}. */
    record StartTask(Intent task, Evidence evidence) implements Command {}

    /** A detail, in the canonical form that {@link SlotName} describes. */
    record SetSlot(SlotName slot, String value, Evidence evidence) implements Command {}

    /** A detail that replaces one said before. */
    record CorrectSlot(SlotName slot, String value, Evidence evidence) implements Command {}

    /** A detail is to be another one, without saying which: "not Friday", "a different time". */
    record ReopenSlot(SlotName slot, Evidence evidence) implements Command {}

    /**
     * A detail that can be read in several ways: 7 where both halves of the day have that hour, or the weekend.
     *
     * @param values the readings in canonical form, at least two
     */
    record EitherOf(SlotName slot, List<String> values, Evidence evidence) implements Command {

        public EitherOf {
            values = List.copyOf(values);
        }
    }

    /** Give up the task that is under way. */
    record CancelTask(Evidence evidence) implements Command {}

    record Affirm(Evidence evidence) implements Command {}

    record Deny(Evidence evidence) implements Command {}

    /** Pick one of the options just offered, counted from 1. */
    record Choose(int option, Evidence evidence) implements Command {}

    /**
     * A question about the business.
     *
     * @param about one of the ASK intents, {@link Intent#CHECK_AVAILABILITY}, or {@link Intent#PENDING_ACTIONS} for what
     *     is known or booked so far
     * @param details what narrows the question, such as a date or tags
     * @param subject the words that name what is asked about, where no slot holds them
     */
    record AskFact(Intent about, SortedMap<SlotName, String> details, Optional<String> subject, Evidence evidence)
            implements Command {
        public AskFact {
            details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        }
    }

    /** A greeting, thanks or goodbye. */
    record ChitChat(Intent kind, Evidence evidence) implements Command {}

    /** A person is needed: {@link Intent#TALK_TO_HUMAN}, {@link Intent#COMPLAIN} or {@link Intent#EMERGENCY}. */
    record Escalate(Intent reason, Evidence evidence) implements Command {}

    /** The words can be read in two ways, or in none. */
    record Clarify(Evidence evidence) implements Command {}
}
