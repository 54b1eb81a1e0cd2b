package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelActivities;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Repair;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calls to models of one turn, an activity each. One that is given up is a model that does not answer. */
final class ModelCalls {

    /** What is noted of a call that nobody answered in time. */
    static final String GIVEN_UP = "GIVEN_UP";

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
                ask,
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

    ModelStep ask(ModelTask task) {
        ModelStep step = begun(task).get();
        spending.add(step.note());
        return step;
    }

    /** Whoever waits for it has to note what it took. */
    Promise<ModelStep> begun(ModelTask task) {
        ModelActivities models = Workflow.newActivityStub(
                ModelActivities.class, ActivityProfiles.model(summary(task), task.time(), task.fairnessKey()));
        return Async.function(models::ask, task).handle((step, failure) -> {
            if (failure instanceof ActivityFailure) {
                return givenUp(task);
            }
            if (failure != null) {
                throw failure;
            }
            return step;
        });
    }

    private static ModelStep givenUp(ModelTask task) {
        ModelNote note =
                ModelNote.unanswered(task.ask().purpose().name(), task.ask().prompt(), GIVEN_UP);
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
