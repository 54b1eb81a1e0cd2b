package com.xseven.dialogue.words;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.thought.Words;

/** What the system says of its own accord, whatever the business, in a language by its ISO 639-1 code. */
public final class Courtesies {

    private Courtesies() {}

    /** Nobody has written for a while. */
    public static Words idleFarewell(String language) {
        return say(Phrase.IDLE_FAREWELL, language);
    }

    /** Somebody asked for the end. */
    public static Words farewell(String language) {
        return say(Phrase.FAREWELL, language);
    }

    /** A message came while the conversation was ending. */
    public static Words afterTheEnd(String language) {
        return say(Phrase.AFTER_THE_END, language);
    }

    /** The conversation is not with one business as its customer, and nothing else is built in yet. */
    public static Words onlyForCustomersOfABusiness(String language) {
        return say(Phrase.ONLY_FOR_CUSTOMERS, language);
    }

    /** Somebody wished for another agent, which answers from now on. */
    public static Words takenOver(String language) {
        return say(Phrase.TAKEN_OVER, language);
    }

    /** What became of an action, without the particulars that could not be looked up. */
    public static Words plainly(ActionOutcome outcome, String language) {
        return switch (outcome) {
            case ActionOutcome.Booked booked -> say(Phrase.PLAINLY_BOOKED, language);
            case ActionOutcome.Rescheduled moved -> say(Phrase.PLAINLY_RESCHEDULED, language);
            case ActionOutcome.Cancelled cancelled -> say(Phrase.PLAINLY_CANCELLED, language);
            case ActionOutcome.Over over -> say(Phrase.VISIT_OVER, language);
            case ActionOutcome.SlotTaken taken -> say(Phrase.PLAINLY_TAKEN, language);
            case ActionOutcome.Ordered ordered -> say(Phrase.PLAINLY_ORDERED, language);
            case ActionOutcome.NotAsQuoted quoted -> say(Phrase.PLAINLY_NOT_AS_QUOTED, language);
            case ActionOutcome.OrderCancelled cancelled -> say(Phrase.PLAINLY_ORDER_CANCELLED, language);
            case ActionOutcome.OrderTooFar tooFar -> say(Phrase.PLAINLY_ORDER_TOO_FAR, language);
            case ActionOutcome.WaitListed waits -> say(Phrase.PLAINLY_WAITS, language);
            case ActionOutcome.WaitsEnough waits -> say(Phrase.WAITS_ENOUGH, language, String.valueOf(waits.most()));
            case ActionOutcome.PlaceLeft left -> say(Phrase.PLAINLY_PLACE_LEFT, language);
            case ActionOutcome.CouldNot couldNot -> say(Phrase.PLAINLY_COULD_NOT, language);
        };
    }

    /** Somebody asked for recovery, and there is nothing to take again. */
    public static Words goingOn() {
        return Words.of("I am still here. Please go on: what may I do for you?");
    }

    /** What was talked about is forgotten; what was done is not. */
    public static Words startingOver() {
        return Words.of("Let us start over. What was booked or ordered stays. What may I do for you?");
    }

    /** Another conversation takes the place of this one. */
    public static Words goingOnElsewhere() {
        return Words.of("Let us begin anew: I have opened a new conversation for you, which knows who you are.");
    }

    /** A person takes over. */
    public static Words callingAPerson() {
        return Words.of("I am getting somebody to help you. They will see what we talked about.");
    }

    /** Something that should have answered did not. */
    public static Words apology(String language) {
        return say(Phrase.APOLOGY, language);
    }

    private static Words say(Phrase phrase, String language, String... values) {
        return Words.of(Phrases.in(language).say(phrase, values));
    }
}
