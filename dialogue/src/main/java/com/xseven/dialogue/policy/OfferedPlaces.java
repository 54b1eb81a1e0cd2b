package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * A no to a place that is held off the waiting list. To any other booking that is proposed, a no asks what else is wished; but
 * here somebody else waits for the place, and has it at once.
 */
final class OfferedPlaces {

    private OfferedPlaces() {}

    /** Empty where nothing of the kind was refused. {@code before} is the state in which the turn began. */
    static Optional<Step> left(DialogueState before, Uptake uptake, Facts facts, Phrases phrases) {
        return before.pending()
                .filter(PendingAction.Book.class::isInstance)
                .map(PendingAction.Book.class::cast)
                .filter(proposed -> uptake.refusesPending())
                .flatMap(proposed -> left(before, proposed, uptake, facts, phrases));
    }

    private static Optional<Step> left(
            DialogueState before, PendingAction.Book proposed, Uptake uptake, Facts facts, Phrases phrases) {
        Optional<ActionOutcome> outcome = Policy.lastOutcome(facts);
        if (outcome.isPresent()) {
            return Optional.of(over(outcome.get(), proposed, uptake, facts, phrases));
        }
        Optional<Boolean> held = held(proposed.request(), facts);
        if (held.isEmpty()) {
            ToolCall call = new ToolCall.LookUpOffer(proposed.request());
            return Optional.of(new Step(before, new Thought.UseTools(List.of(call))));
        }
        return held.filter(Boolean::booleanValue)
                .map(offered -> new Step(
                        before,
                        new Thought.Commit(new PendingAction.LeavePlace(proposed.request(), proposed.summary()))));
    }

    private static Optional<Boolean> held(BookingRequest request, Facts facts) {
        return facts.found().stream()
                .filter(Fact.OfferLookedUp.class::isInstance)
                .map(Fact.OfferLookedUp.class::cast)
                .filter(known -> known.request().equals(request))
                .map(Fact.OfferLookedUp::held)
                .findFirst();
    }

    private static Step over(
            ActionOutcome outcome, PendingAction.Book proposed, Uptake uptake, Facts facts, Phrases phrases) {
        Speech speech = new Speech(phrases);
        Policy.answers(uptake, facts, phrases).forEach(speech::say);
        speech.say(
                outcome instanceof ActionOutcome.PlaceLeft
                        ? phrases.say(Phrase.PLACE_LEFT, proposed.summary())
                        : phrases.say(Phrase.COULD_NOT_LEAVE_PLACE));
        DialogueState state = uptake.state();
        DialogueState after = state.withTasks(state.tasks().stream()
                        .filter(frame -> frame.task() != Intent.BOOK)
                        .toList())
                .withoutProposal();
        return new Step(after, new Thought.Answer(speech.words()));
    }
}
