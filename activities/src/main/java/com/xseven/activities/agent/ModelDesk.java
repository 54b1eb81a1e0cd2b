package com.xseven.activities.agent;

import com.xseven.activities.prompt.Prompts;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.ModelState;
import com.xseven.rules.Ruling;
import com.xseven.rules.model.ChosenModel;
import com.xseven.rules.model.ModelChoice;
import com.xseven.rules.model.ModelFacts;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses who is asked by the table {@code model-choice}, from load, health and what is left of the business's money for the day. */
public final class ModelDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDesk.class);

    private final LanguageModels models;
    private final Supplier<ModelChoice> table;
    private final Prompts prompts;
    private final Budgets budgets;
    private final Bounds bounds;

    /**
     * @param table the one that decides at the moment
     * @param bounds of each turn
     */
    public ModelDesk(
            LanguageModels models, Supplier<ModelChoice> table, Prompts prompts, Budgets budgets, Bounds bounds) {
        this.models = models;
        this.table = table;
        this.prompts = prompts;
        this.budgets = budgets;
        this.bounds = bounds;
    }

    /** What is wished, and by which decision; none where it is not known what there is to spend. */
    record Choice(ModelWish wish, Optional<Decision> decision) {}

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
            return choice(purpose, agent, fleet, left, table.get().decide(facts));
        } catch (JdbiException away) {
            LOG.warn(
                    "No model is asked, since it is not known what may be spent: {}",
                    away.getClass().getName());
            return new Choice(new ModelWish.Without(true), Optional.empty());
        }
    }

    private Choice choice(Purpose purpose, Agent agent, Fleet fleet, double left, Ruling<ChosenModel> ruling) {
        return switch (ruling) {
            case Ruling.Ruled<ChosenModel>(ChosenModel chosen, Decision decision) -> {
                List<ModelName> order = fleet.order(chosen);
                ModelWish wish = order.isEmpty()
                        ? new ModelWish.Without(left > 0)
                        : new ModelWish.Ask(
                                purpose, agent, prompts.of(agent, purpose).id(), order, bounds);
                yield new Choice(wish, Optional.of(decision));
            }
            case Ruling.Undecided<ChosenModel> undecided ->
                new Choice(new ModelWish.Without(true), Optional.of(undecided.decision()));
        };
    }
}
