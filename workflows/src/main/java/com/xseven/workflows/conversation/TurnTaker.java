package com.xseven.workflows.conversation;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Courtesies;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Rulings;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnKey;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingActivities;
import com.xseven.workflows.routing.RoutingFacts;
import com.xseven.workflows.understanding.UnderstandingActivities;
import io.temporal.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Carries one turn from its messages to its words: understand, route, think, and act where the customer said yes. */
final class TurnTaker {

    private final UnderstandingActivities understanding;
    private final RoutingActivities rules;
    private final AgentActivities agents;
    private final Models models;
    private final Deeds deeds;
    private final Consumer<Routing> learned;

    /** In a workflow. */
    TurnTaker(Deeds deeds, Bursts bursts) {
        this(
                new Rehearsal.Cast(
                        Workflow.newLocalActivityStub(UnderstandingActivities.class, ActivityProfiles.understanding()),
                        Workflow.newLocalActivityStub(RoutingActivities.class, ActivityProfiles.routing()),
                        Workflow.newLocalActivityStub(AgentActivities.class, ActivityProfiles.thinking())),
                deeds,
                bursts::learned);
    }

    /** Wherever the cast plays; {@code learned} hears each routing. */
    TurnTaker(Rehearsal.Cast cast, Deeds deeds, Consumer<Routing> learned) {
        this.understanding = cast.understanding();
        this.rules = cast.routing();
        this.agents = cast.agents();
        this.models = new Models(agents);
        this.deeds = deeds;
        this.learned = learned;
    }

    Carried carryOut(Conversation standing, Turn turn) {
        Conversation conversation = standing.asSeenIn(turn);
        Path path = Path.from(conversation.standing().stage()).then(Step.RECEIVE);
        Understood understood = notUnderstood(conversation);
        try {
            understood = StepFailed.unlessDone(
                    Failure.Step.UNDERSTAND, () -> understanding.understand(TurnFacts.utterances(conversation, turn)));
            return answer(conversation, turn, understood, path.then(Step.UNDERSTAND));
        } catch (StepFailed givenUp) {
            return apology(conversation, understood, path, givenUp.failure());
        }
    }

    private Carried answer(Conversation conversation, Turn turn, Understood understood, Path path) {
        RoutingFacts facts = TurnFacts.routingFacts(conversation, understood);
        Routing routing = routing(conversation, facts);
        Question asked = TurnFacts.question(conversation, turn, understood, Optional.empty())
                .askedOf(routing.agent(), List.of());
        Thinking builtIn = StepFailed.unlessDone(Failure.Step.THINK, () -> agents.think(asked));
        Shift shift = Shift.of(conversation, routing);
        Models.Help help = models.help(asked, turn, builtIn, shift.company());
        Question question = help.advised().question();
        Thinking thinking = help.advised().thinking();
        Path thought = path.then(Step.ROUTE);
        Optional<Reply.StartedWorkflow> started = Optional.empty();
        Thinking last = thinking;
        Optional<Failure> failure = Optional.empty();
        Optional<Question> unsaid = Optional.empty();
        if (thinking.conclusion() instanceof Thought.Commit) {
            TurnKey key = new TurnKey(conversation.opening().id(), turn.number());
            Optional<Recorded.StoodAlready> before = StepFailed.unlessDone(
                            Failure.Step.LOOK_BACK, () -> deeds.earlier(key))
                    .record();
            if (before.isPresent()) {
                return new Carried.WrittenBefore(before.get());
            }
        }
        if (thinking.conclusion() instanceof Thought.Commit commit) {
            String id = deeds.idFor(conversation, turn);
            ActionOutcome outcome = deeds.run(conversation, id, commit.action());
            started = Errands.started(id, outcome);
            Question about = TurnFacts.question(conversation, turn, question.understood(), Optional.of(outcome));
            Afterthought after = afterwards(about, outcome);
            last = after.thinking();
            failure = after.failure();
            unsaid = failure.map(failed -> about);
            thought = thought.then(Step.COMMIT);
        }
        List<Thinking> later = last.equals(thinking) ? List.of() : List.of(last);
        return new Outcome(
                question.understood(),
                shift.speaker(help.work()),
                shift.contributors(help.work()),
                thought.then(Conclusions.step(last.conclusion())),
                last.dialogue(),
                Conclusions.words(last.conclusion(), understood.language()),
                started,
                Stream.of(
                                TurnFacts.routingDecisions(facts, routing),
                                help.advised().allDecisions().stream(),
                                later.stream()
                                        .flatMap(each -> each.decisions().stream())
                                        .map(decision -> Rulings.inFull(decision, question)))
                        .flatMap(each -> each)
                        .toList(),
                Stream.concat(help.advised().allTools().stream(), later.stream().flatMap(each -> each.tools().stream()))
                        .toList(),
                last.conclusion() instanceof Thought.HandOver,
                last.conclusion() instanceof Thought.GiveUp,
                last.puzzled(),
                failure,
                unsaid,
                help.work(),
                shift.staffing(help.work()));
    }

    /** A conversation in which the chosen agents failed is answered by the general one, which needs no table. */
    private Routing routing(Conversation conversation, RoutingFacts facts) {
        if (conversation.troubles().fallback()) {
            return new Routing(Agent.GENERAL_PURPOSE, List.of(), List.of(), true);
        }
        Routing routing = StepFailed.unlessDone(Failure.Step.ROUTE, () -> rules.decide(facts));
        learned.accept(routing);
        return routing;
    }

    /** Thinks once more about something done of which nobody could tell properly. It is not done again. */
    Outcome report(Conversation conversation, Question unsaid) {
        ActionOutcome outcome = unsaid.outcome().orElseThrow();
        Afterthought after = afterwards(unsaid, outcome);
        Thinking thinking = after.thinking();
        return new Outcome(
                unsaid.understood(),
                conversation.standing().agent(),
                List.of(),
                Path.from(conversation.standing().stage())
                        .then(Step.RECEIVE)
                        .then(Step.UNDERSTAND)
                        .then(Step.ROUTE)
                        .then(Conclusions.step(thinking.conclusion())),
                thinking.dialogue(),
                Conclusions.words(thinking.conclusion(), unsaid.understood().language()),
                Optional.empty(),
                thinking.decisions().stream()
                        .map(decision -> Rulings.inFull(decision, unsaid))
                        .toList(),
                thinking.tools(),
                thinking.conclusion() instanceof Thought.HandOver,
                thinking.conclusion() instanceof Thought.GiveUp,
                thinking.puzzled(),
                after.failure(),
                after.failure().map(failed -> unsaid));
    }

    /** What is thought about something done, or why nobody could. */
    private record Afterthought(Thinking thinking, Optional<Failure> failure) {}

    /** What was done is done: when nobody can think about it any more, the customer still hears of it. */
    private Afterthought afterwards(Question question, ActionOutcome outcome) {
        try {
            return new Afterthought(
                    StepFailed.unlessDone(Failure.Step.REPORT, () -> agents.think(question)), Optional.empty());
        } catch (StepFailed givenUp) {
            Thinking plain = new Thinking(
                    DialogueState.knowing(question.dialogue().known())
                            .withVisits(question.dialogue().visits()),
                    new Thought.Answer(
                            Courtesies.plainly(outcome, question.understood().language())),
                    List.of(),
                    List.of());
            return new Afterthought(plain, Optional.of(givenUp.failure()));
        }
    }

    private static Outcome apology(Conversation conversation, Understood understood, Path path, Failure failure) {
        Standing before = conversation.standing();
        return new Outcome(
                understood,
                before.agent(),
                List.of(),
                path.then(Step.FAIL),
                before.dialogue(),
                Courtesies.apology(before.language()),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                true,
                false,
                Optional.of(failure),
                Optional.empty());
    }

    private static Understood notUnderstood(Conversation conversation) {
        return new Understood(Intent.OUT_OF_SCOPE, 0, conversation.standing().language(), List.of());
    }
}
