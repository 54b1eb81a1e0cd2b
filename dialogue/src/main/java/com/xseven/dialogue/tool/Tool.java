package com.xseven.dialogue.tool;

/**
 * A tool as whoever chooses among tools is told of it.
 *
 * @param name lower case with underscores; that of {@link Lookup}'s JSON type
 * @param parameters the JSON schema (an object) of its arguments
 * @param use what a use of it is
 */
public record Tool(String name, String description, String parameters, Class<? extends Lookup> use) {}
