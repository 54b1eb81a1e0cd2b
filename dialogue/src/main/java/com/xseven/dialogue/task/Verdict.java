package com.xseven.dialogue.task;

import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.thought.PendingAction;

/** What the world says to a draft. */
public sealed interface Verdict {

    /** It has not been asked in this turn. */
    record AskWorld(ToolCall call) implements Verdict {}

    /** It can be done; {@code words} say so. */
    record Possible(String words) implements Verdict {}

    /** It cannot be done now, but the customer may wait for it; {@code question} asks for a yes to the action. */
    record OnlyLater(String words, PendingAction action, String question) implements Verdict {}

    /** It can be done to what was found; {@code question} asks for a yes to the action. */
    record Proposed(PendingAction action, String question) implements Verdict {}

    /** The world's answer is all that was wanted; the task is over. */
    record Answered(String words) implements Verdict {}

    record Refused(Objection objection) implements Verdict {}

    /** Only a person of the business can decide; {@code words} tell the customer so. */
    record NeedsPerson(String words) implements Verdict {}
}
