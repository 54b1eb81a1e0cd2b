package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelActivities;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Repair;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calls to models of one turn, an activity each. One that is given up is a model that does not answer. */
final class ModelCalls {

    /** What is noted of a call that nobody answered in time. */
    static final String GIVEN_UP = "GIVEN_UP";

    /** What is noted of a call that was not made, since its provider had too many. */
    private static final String QUEUED = "QUEUED";

    private static final String ASKS_ELSEWHERE = "asks-elsewhere";

    /** Of the time that is left, this part is spent on waiting where there is an alternative. */
    private static final int SHARE = 3;

    private final Turn turn;
    private final Spending spending;

    ModelCalls(Turn turn, Spending spending) {
        this.turn = turn;
        this.spending = spending;
    }

    /** The next call, for all that is left of what models may take. */
    ModelTask task(
            Question question, ModelWish.Ask ask, List<Finding> found, Optional<Repair> repair, Company company) {
        return new ModelTask(
                question.conversation().orElseThrow(),
                question.business(),
                turn.number(),
                spending.nextCall(),
                ask.of(spending.order(ask.order())),
                turn.texts(),
                turn.saidAt(),
                question.understood().language(),
                question.dialogue(),
                found,
                repair,
                spending.tokensLeft(ask.bounds()),
                spending.timeLeft(ask.bounds()),
                Optional.of(company).filter(others -> !others.equals(Company.NONE)));
    }

    /** Where the queue of the provider is full, another one is asked in time, if there is one. */
    ModelStep ask(ModelTask task) {
        Optional<Duration> patience =
                hasAlternative(task) ? Optional.of(task.time().dividedBy(SHARE)) : Optional.empty();
        ModelStep step = begun(task, patience).get();
        ModelStep last = isQueued(step) ? elsewhere(task, patience.orElse(Duration.ZERO)) : step;
        spending.add(last.note());
        return last;
    }

    /** Waits in the queue for as long as there is time; whoever waits for it has to note what it took. */
    Promise<ModelStep> begun(ModelTask task) {
        return begun(task, Optional.empty());
    }

    private Promise<ModelStep> begun(ModelTask task, Optional<Duration> patience) {
        ActivityOptions options =
                ActivityProfiles.model(summary(task), first(task).provider(), task.time(), task.fairnessKey());
        ModelActivities models = Workflow.newActivityStub(
                ModelActivities.class,
                patience.map(wait -> ActivityProfiles.begunWithin(wait, options))
                        .orElse(options));
        return Async.function(models::ask, task).handle((step, failure) -> {
            if (failure instanceof ActivityFailure given) {
                return silent(task, patience.isPresent() && isQueued(given) ? QUEUED : GIVEN_UP);
            }
            if (failure != null) {
                throw failure;
            }
            return step;
        });
    }

    private ModelStep elsewhere(ModelTask task, Duration waited) {
        spending.waitedInVain(first(task));
        ModelNote.FailedCall queued = new ModelNote.FailedCall(first(task).toString(), QUEUED, waited);
        ModelStep step =
                spending.allows(task.ask().bounds()) ? begun(again(task)).get() : silent(task, GIVEN_UP);
        return new ModelStep(step.thought(), step.note().after(queued));
    }

    private ModelTask again(ModelTask task) {
        return task.of(spending.order(task.ask().order()))
                .within(
                        spending.nextCall(),
                        task.mostTokens(),
                        spending.timeLeft(task.ask().bounds()));
    }

    private static boolean hasAlternative(ModelTask task) {
        return task.ask().order().stream()
                .anyMatch(model -> !model.provider().equals(first(task).provider()));
    }

    private static ModelName first(ModelTask task) {
        return task.ask().order().getFirst();
    }

    /** In histories from before there were queues for providers, a call that no worker took was the end of it. */
    private static boolean isQueued(ActivityFailure given) {
        return given.getCause() instanceof TimeoutFailure late
                && late.getTimeoutType() == TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_START
                && Workflow.getVersion(ASKS_ELSEWHERE, Workflow.DEFAULT_VERSION, 1) != Workflow.DEFAULT_VERSION;
    }

    private static boolean isQueued(ModelStep step) {
        return step.note().result().equals(QUEUED);
    }

    private static ModelStep silent(ModelTask task, String result) {
        ModelNote note =
                ModelNote.unanswered(task.ask().purpose().name(), task.ask().prompt(), result);
        return new ModelStep(new ModelThought.Silent(), note);
    }

    private static String summary(ModelTask task) {
        return switch (task.ask().purpose()) {
            case UNDERSTAND -> "Ask a model to understand";
            case ANSWER -> "Ask a model to " + (task.repair().isPresent() ? "mend the answer" : "answer");
            case CONSULT -> "Ask " + task.ask().agent().name().toLowerCase(Locale.ROOT) + " for advice";
        };
    }
}
