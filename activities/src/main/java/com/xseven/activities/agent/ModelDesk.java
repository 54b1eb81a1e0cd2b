package com.xseven.activities.agent;

import com.xseven.activities.prompt.Prompts;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.ModelState;
import com.xseven.rules.Ruling;
import com.xseven.rules.model.AskedFor;
import com.xseven.rules.model.BoundsFacts;
import com.xseven.rules.model.ChosenModel;
import com.xseven.rules.model.ModelBounds;
import com.xseven.rules.model.ModelChoice;
import com.xseven.rules.model.ModelFacts;
import com.xseven.rules.model.TurnBounds;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses who is asked by the table {@code model-choice}, from load, health and what is left of the business's money for the day, and
 * what they may take by the table {@code model-bounds}. Where either does not say, what is built in answers.
 */
public final class ModelDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDesk.class);

    private final LanguageModels models;
    private final Tables tables;
    private final Prompts prompts;
    private final Budgets budgets;

    /** Those that decide at the moment. */
    public record Tables(Supplier<ModelChoice> choice, Supplier<ModelBounds> bounds) {}

    public ModelDesk(LanguageModels models, Tables tables, Prompts prompts, Budgets budgets) {
        this.models = models;
        this.tables = tables;
        this.prompts = prompts;
        this.budgets = budgets;
    }

    /** What is wished, and by which decisions; none where it is not known what there is to spend. */
    record Choice(ModelWish wish, List<Decision> decisions) {

        Choice {
            decisions = List.copyOf(decisions);
        }
    }

    /** Whether any model is set up. */
    boolean hasModels() {
        return !models.states().isEmpty();
    }

    /** Empty where no model is set up. */
    Optional<Choice> choose(Purpose purpose, Question question) {
        List<ModelState> states = models.states();
        return states.isEmpty() ? Optional.empty() : Optional.of(choice(purpose, question, new Fleet(states)));
    }

    private Choice choice(Purpose purpose, Question question, Fleet fleet) {
        Agent agent = question.agent().orElseThrow();
        try {
            double left = budgets.left(question.business());
            ModelFacts facts = new ModelFacts(agent, fleet.load(), left, fleet.first(), fleet.second());
            return switch (tables.choice().get().decide(facts)) {
                case Ruling.Ruled<ChosenModel>(ChosenModel chosen, Decision decision) -> {
                    List<ModelName> order = fleet.order(chosen);
                    yield order.isEmpty()
                            ? new Choice(new ModelWish.Without(left > 0), List.of(decision))
                            : bounded(purpose, question, left, order, decision);
                }
                case Ruling.Undecided<ChosenModel> undecided -> undecided(undecided, List.of());
            };
        } catch (JdbiException away) {
            LOG.warn(
                    "No model is asked, since it is not known what may be spent: {}",
                    away.getClass().getName());
            return new Choice(new ModelWish.Without(true), List.of());
        }
    }

    private Choice bounded(Purpose purpose, Question question, double left, List<ModelName> order, Decision chosenBy) {
        Agent agent = question.agent().orElseThrow();
        BoundsFacts facts =
                new BoundsFacts(agent, question.channel().orElseThrow(), question.flow(), askedFor(purpose), left);
        return switch (tables.bounds().get().decide(facts)) {
            case Ruling.Ruled<TurnBounds>(TurnBounds allowed, Decision decision) ->
                new Choice(
                        new ModelWish.Ask(
                                purpose, agent, prompts.of(agent, purpose).id(), order, bounds(allowed)),
                        List.of(chosenBy, decision));
            case Ruling.Undecided<TurnBounds> undecided -> undecided(undecided, List.of(chosenBy));
        };
    }

    private static Choice undecided(Ruling.Undecided<?> undecided, List<Decision> before) {
        LOG.warn("No model is asked: {}", undecided.reason());
        return new Choice(
                new ModelWish.Without(true),
                Stream.concat(before.stream(), Stream.of(undecided.decision())).toList());
    }

    private static AskedFor askedFor(Purpose purpose) {
        return switch (purpose) {
            case UNDERSTAND -> AskedFor.UNDERSTAND;
            case ANSWER, CONSULT -> AskedFor.ANSWER;
        };
    }

    private static Bounds bounds(TurnBounds allowed) {
        return new Bounds(allowed.calls(), allowed.time(), allowed.tokens(), allowed.costMicros());
    }
}
