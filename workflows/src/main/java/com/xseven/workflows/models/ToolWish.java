package com.xseven.workflows.models;

import com.xseven.dialogue.tool.Lookup;
import java.util.Optional;

/**
 * One use of a tool that a model wants.
 *
 * @param id that the model gave it
 * @param tool as the model named it
 * @param arguments the JSON object as the model wrote it
 * @param lookup what is to be looked up; empty where there is no such tool, or the arguments are none of its
 */
public record ToolWish(String id, String tool, String arguments, Optional<Lookup> lookup) {}
