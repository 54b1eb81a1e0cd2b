package com.xseven.workflows.models;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;

/** Whether a model should be asked beyond what is built in, where models are set up. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "wish")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ModelWish.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = ModelWish.Without.class, name = "without")
})
public sealed interface ModelWish {

    /**
     * Ask the first of these that answers.
     *
     * @param prompt its id and version, such as {@code restaurant-food.answer@3}
     * @param order the chosen model first, then those to fall back on
     */
    record Ask(Purpose purpose, Agent agent, String prompt, List<ModelName> order, Bounds bounds) implements ModelWish {

        public Ask {
            order = List.copyOf(order);
        }

        /** The same, of these models. */
        public Ask of(List<ModelName> others) {
            return new Ask(purpose, agent, prompt, others, bounds);
        }
    }

    /**
     * One would have been asked, but the rules say that the built-in answers.
     *
     * @param away whether none can be reached, or all are busy, as opposed to the money being spent
     */
    record Without(boolean away) implements ModelWish {}
}
