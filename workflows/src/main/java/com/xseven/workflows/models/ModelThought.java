package com.xseven.workflows.models;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.command.Understood;
import java.util.List;

/** What a model wants to happen next, after it was checked; the workflow interprets it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "thought")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ModelThought.Understands.class, name = "understands"),
    @JsonSubTypes.Type(value = ModelThought.UsesTools.class, name = "uses-tools"),
    @JsonSubTypes.Type(value = ModelThought.Consults.class, name = "consults"),
    @JsonSubTypes.Type(value = ModelThought.HandsOver.class, name = "hands-over"),
    @JsonSubTypes.Type(value = ModelThought.Answers.class, name = "answers"),
    @JsonSubTypes.Type(value = ModelThought.Unsound.class, name = "unsound"),
    @JsonSubTypes.Type(value = ModelThought.Declines.class, name = "declines"),
    @JsonSubTypes.Type(value = ModelThought.Silent.class, name = "silent")
})
public sealed interface ModelThought {

    /** The messages mean this; each command stands in their words. */
    record Understands(Understood understood) implements ModelThought {}

    /** Look these up, then ask again with what was found. */
    record UsesTools(List<ToolWish> wishes) implements ModelThought {
        public UsesTools {
            wishes = List.copyOf(wishes);
        }
    }

    /**
     * Hear these colleagues, all at once, then ask again with what they said.
     *
     * @param wish as the model named it
     * @param colleagues whom it may hear, each once
     * @param question in the model's words
     * @param lookups what is to be looked up in the same breath
     */
    record Consults(ToolWish wish, List<Colleague> colleagues, String question, List<ToolWish> lookups)
            implements ModelThought {
        public Consults {
            colleagues = List.copyOf(colleagues);
            lookups = List.copyOf(lookups);
        }
    }

    /**
     * Let that colleague answer.
     *
     * @param why in the model's words
     */
    record HandsOver(Colleague to, String why) implements ModelThought {}

    /** Say this: it passed the checks. */
    record Answers(String text) implements ModelThought {}

    /** It said something that must not be sent. */
    record Unsound(Repair repair) implements ModelThought {}

    /** It has nothing to say to this, or it was not asked, since the messages try to make it something else. */
    record Declines() implements ModelThought {}

    /** No model answered. */
    record Silent() implements ModelThought {}
}
