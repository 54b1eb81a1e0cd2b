package com.xseven.models;

import java.util.List;

/**
 * What a model answered, and what it took.
 *
 * @param by who answered
 * @param content its words or its wishes
 * @param usage what it took
 */
public record ModelAnswer(ModelId by, Content content, Usage usage) {

    /** Words, or wishes to look something up. */
    public sealed interface Content {}

    /** Free text, or the JSON that the schema asked for. */
    public record Said(String text) implements Content {}

    /** Tools to use before it goes on. */
    public record Wants(List<ToolUse> uses) implements Content {
        public Wants {
            uses = List.copyOf(uses);
        }
    }

    /**
     * One use of a tool.
     *
     * @param id that the model gave it
     * @param arguments a JSON object
     */
    public record ToolUse(String id, String tool, String arguments) {}
}
