package com.xseven.dialogue.words;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.thought.Words;

/** What the system says of its own accord, whatever the business. */
public final class Courtesies {

    private static final Phrases ENGLISH = Phrases.in("en");

    private Courtesies() {}

    /** Nobody has written for a while. */
    public static Words idleFarewell() {
        return Words.of(ENGLISH.say(Phrase.IDLE_FAREWELL));
    }

    /** Somebody asked for the end. */
    public static Words farewell() {
        return Words.of(ENGLISH.say(Phrase.FAREWELL));
    }

    /** A message came while the conversation was ending. */
    public static Words afterTheEnd() {
        return Words.of("This conversation had just ended, so nothing was done about that. Please begin a new one.");
    }

    /** The conversation is not with one business as its customer, and nothing else is built in yet. */
    public static Words onlyForCustomersOfABusiness() {
        return Words.of(ENGLISH.say(Phrase.ONLY_FOR_CUSTOMERS));
    }

    /** What became of an action, without the particulars that could not be looked up. */
    public static Words plainly(ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Booked booked -> Words.of("You're booked, and a confirmation is on its way to you.");
            case ActionOutcome.Rescheduled moved ->
                Words.of("Your booking is moved, and word of it is on its way to you.");
            case ActionOutcome.Cancelled cancelled -> Words.of("Your booking is cancelled.");
            case ActionOutcome.Over over -> Words.of(ENGLISH.say(Phrase.VISIT_OVER));
            case ActionOutcome.SlotTaken taken ->
                Words.of(
                        "I'm sorry, that was taken just now, and nothing was booked. Which other time would suit you?");
            case ActionOutcome.Ordered ordered ->
                Words.of("Your order is placed, and word of it is on its way to you.");
            case ActionOutcome.NotAsQuoted quoted ->
                Words.of("I'm sorry, something on your list has just sold out, so nothing was ordered.");
            case ActionOutcome.OrderCancelled cancelled -> Words.of("Your order is cancelled.");
            case ActionOutcome.OrderTooFar tooFar ->
                Words.of("I'm sorry, your order cannot be cancelled here any more. Please call us.");
            case ActionOutcome.WaitListed waits ->
                Words.of("You are on the waiting list. I will tell you as soon as something is free.");
            case ActionOutcome.WaitsEnough waits ->
                Words.of(ENGLISH.say(Phrase.WAITS_ENOUGH, String.valueOf(waits.most())));
            case ActionOutcome.PlaceLeft left ->
                Words.of("All right, I leave the place to the next one on the waiting list.");
            case ActionOutcome.CouldNot couldNot ->
                Words.of(
                        "I'm sorry, I could not reach the book in time, so nothing was booked. Please try again in a moment.");
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
    public static Words apology() {
        return Words.of(ENGLISH.say(Phrase.APOLOGY));
    }
}
