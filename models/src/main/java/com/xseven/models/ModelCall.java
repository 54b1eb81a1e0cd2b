package com.xseven.models;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One question to a model. What a customer wrote stands in messages only, never in the instruction.
 *
 * @param instruction what the model is to be and do; ours alone
 * @param messages the dialogue so far, oldest first; the last is what is to be answered
 * @param tools what it may ask to be looked up; empty: nothing
 * @param output the JSON schema (draft 2020-12 object) that the answer must satisfy; empty: free text
 * @param mostTokens that the answer may have
 * @param deadline after which the call is given up, counted from its start
 */
public record ModelCall(
        String instruction,
        List<ModelMessage> messages,
        List<ToolDescription> tools,
        Optional<OutputSchema> output,
        int mostTokens,
        Duration deadline) {

    public ModelCall {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("Expected a message to answer, but found none");
        }
        if (mostTokens < 1 || !deadline.isPositive()) {
            throw new IllegalArgumentException(
                    "Expected bounds above zero, but found " + mostTokens + " tokens and " + deadline);
        }
    }

    /**
     * What an answer must look like.
     *
     * @param name letters, digits and underscores, as providers ask for one
     * @param json the schema itself
     */
    public record OutputSchema(String name, String json) {}

    /**
     * A tool as a model reads it.
     *
     * @param parameters the JSON schema (an object) of its arguments
     */
    public record ToolDescription(String name, String description, String parameters) {}
}
