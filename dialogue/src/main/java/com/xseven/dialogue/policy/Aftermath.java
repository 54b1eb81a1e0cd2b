package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Objection;
import com.xseven.dialogue.task.Report;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What is told and remembered of the current task after the world was asked to act. */
final class Aftermath {

    private final CurrentTask current;
    private final Questions questions;
    private final Suggestions suggestions;

    Aftermath(CurrentTask current, Questions questions) {
        this.current = current;
        this.questions = questions;
        this.suggestions = new Suggestions(current.facts(), current.phrases());
    }

    /** Tells how it went. {@code answers} go with the report, to questions of the same message. */
    Step report(ActionOutcome outcome, List<String> answers) {
        TaskDefinition definition = current.definition();
        DialogueState state = current.state();
        Report report = definition.report().apply(current.draft(), outcome);
        return switch (report) {
            case Report.Done(String words) -> {
                current.speech()
                        .say(words)
                        .show(Cards.done(
                                state.pending(), outcome, current.facts().business()));
                answers.forEach(current.speech()::say);
                DialogueState after = Ledger.after(state, current.draft(), outcome)
                        .withTasks(state.tasks().subList(1, state.tasks().size()))
                        .withPending(Optional.empty())
                        .withOffered(List.of());
                yield goingOn(after, outcome);
            }
            case Report.Refused(Objection objection) -> {
                answers.forEach(current.speech()::say);
                yield questions.object(objection);
            }
            case Report.Failed(String words) -> {
                answers.forEach(current.speech()::say);
                PendingAction action = state.pending().orElseThrow();
                yield new Step(
                        state,
                        new Thought.Propose(
                                action,
                                current.speech()
                                        .say(words)
                                        .suggest(suggestions
                                                .to(definition, action)
                                                .subList(0, 1))
                                        .words()));
            }
        };
    }

    /** The next of several services that were wanted together comes at once, if there is one. */
    private Step goingOn(DialogueState after, ActionOutcome outcome) {
        Optional<Offer> done =
                Queue.offer(current.state().tasks().getFirst(), current.facts().business());
        Optional<Offer> next = after.tasks().stream()
                .findFirst()
                .filter(frame -> frame.task() == Intent.BOOK && outcome instanceof ActionOutcome.Booked)
                .filter(frame -> !frame.slots().containsKey(SlotName.DATE))
                .flatMap(frame -> Queue.offer(frame, current.facts().business()));
        if (next.isEmpty()) {
            return new Step(after, new Thought.Answer(current.speech().words()));
        }
        List<LocalDateTime> start = Queue.after(
                        outcome, done, next.get(), current.facts().business())
                .stream()
                .toList();
        String question = start.isEmpty()
                ? current.phrases().say(Phrase.NEXT_SERVICE, next.get().name())
                : current.phrases()
                        .say(Phrase.NEXT_SERVICE_AFTER, next.get().name(), suggestions.inFull(start.getFirst()));
        current.speech().suggest(start.stream().map(suggestions::inFull).toList());
        TaskFrame frame = after.tasks().getFirst().asking(SlotName.TIME, 1);
        return new Step(
                after.withCurrent(frame).withOffered(start),
                new Thought.Ask(SlotName.TIME, current.speech().say(question).words()));
    }
}
