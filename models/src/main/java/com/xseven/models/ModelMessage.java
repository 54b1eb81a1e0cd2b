package com.xseven.models;

import com.xseven.models.ModelAnswer.ToolUse;
import java.util.List;

/** One entry of the dialogue that a model is shown. */
public sealed interface ModelMessage {

    /** Data from outside: what a customer wrote. */
    record FromUser(String text) implements ModelMessage {}

    /** What the model (or the system in its place) said before. */
    record FromAssistant(String text) implements ModelMessage {}

    /** What the model asked to be looked up before. */
    record AskedTools(List<ToolUse> uses) implements ModelMessage {
        public AskedTools {
            uses = List.copyOf(uses);
        }
    }

    /**
     * What was found.
     *
     * @param useId of the {@link ToolUse} that it answers
     */
    record FromTool(String useId, String tool, String result) implements ModelMessage {}
}
