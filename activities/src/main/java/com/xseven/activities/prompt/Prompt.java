package com.xseven.activities.prompt;

import com.xseven.models.ModelCall;
import java.util.Optional;

/**
 * What a model is told to be and do for one purpose of one agent.
 *
 * @param id with its version, such as {@code restaurant-food.answer@1.3}: that of the purpose's sheet, then that of the agent's
 * @param instruction ours alone; nothing from outside stands in it
 * @param output what the answer must look like; empty: free text
 */
public record Prompt(String id, AgentDefinition agent, String instruction, Optional<ModelCall.OutputSchema> output) {}
