package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Handed;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Repair;
import com.xseven.workflows.models.ToolWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An open question, until a model answers it, gives up, or has taken what it may. */
final class Answering {

    private final Advised advised;
    private final Turn turn;
    private final Spending spending;
    private final Circle circle;
    private final ModelCalls calls;
    private final Lookups lookups = new Lookups();
    private final List<Finding> found = new ArrayList<>();
    private ModelWish.Ask ask;
    private Optional<Repair> repair = Optional.empty();

    Answering(Advised advised, ModelWish.Ask ask, Turn turn, Spending spending, Circle circle) {
        this.advised = advised;
        this.ask = ask;
        this.turn = turn;
        this.spending = spending;
        this.circle = circle;
        this.calls = new ModelCalls(turn, spending);
    }

    Advised carryOut() {
        while (spending.allows(ask.bounds())) {
            ModelStep step = calls.ask(calls.task(advised.question(), ask, found, repair, circle.company()));
            Optional<Advised> end = follow(step);
            if (end.isPresent()) {
                return end.get();
            }
        }
        return advised.asItIs(true);
    }

    /** Empty where the model is to be asked again. */
    private Optional<Advised> follow(ModelStep step) {
        return switch (step.thought()) {
            case ModelThought.Answers(String text) ->
                Optional.of(advised.saying(text, ask.agent(), Lookups.names(found), step.note()));
            case ModelThought.UsesTools(List<ToolWish> wishes) -> lookUp(wishes);
            case ModelThought.Consults consults -> consult(consults);
            case ModelThought.HandsOver thought -> handOver(thought);
            case ModelThought.Unsound(Repair unsound) -> mend(unsound);
            case ModelThought.Silent silent -> Optional.of(advised.asItIs(true));
            case ModelThought.Declines declines -> Optional.of(advised.asItIs(false));
            case ModelThought.Understands other -> Optional.of(advised.asItIs(false));
        };
    }

    private Optional<Advised> lookUp(List<ToolWish> wishes) {
        found.addAll(lookups.of(wishes, advised, turn, spending, ask.bounds()));
        return Optional.empty();
    }

    private Optional<Advised> consult(ModelThought.Consults consults) {
        int call = spending.nextCall() - 1;
        found.addAll(lookups.of(consults.lookups(), advised, turn, spending, ask.bounds()));
        new Consultation(calls, spending, circle).hear(consults, advised.question(), ask, found);
        found.add(new Finding(call, consults.wish(), ""));
        return Optional.empty();
    }

    /** Whoever must not take over leaves the conversation to what is built in. */
    private Optional<Advised> handOver(ModelThought.HandsOver thought) {
        if (!circle.mayTakeOver(thought.to().agent())) {
            return Optional.of(advised.asItIs(false));
        }
        circle.handOver(ask.agent(), thought, Handed.of(advised.question().dialogue()));
        ask = new ModelWish.Ask(
                ask.purpose(), thought.to().agent(), thought.to().prompt(), ask.order(), ask.bounds());
        repair = Optional.empty();
        return Optional.empty();
    }

    private Optional<Advised> mend(Repair unsound) {
        if (repair.isPresent()) {
            return Optional.of(advised.asItIs(false));
        }
        repair = Optional.of(unsound);
        return Optional.empty();
    }
}
