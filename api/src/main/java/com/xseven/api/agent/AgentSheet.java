package com.xseven.api.agent;

import com.xseven.dialogue.tool.Tool;
import com.xseven.dialogue.tool.Tools;
import com.xseven.dialogue.vocabulary.Agent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an agent is, from the head of the sheet that models are prompted with: lines {@code name: value} up to a line
 * {@code ---}.
 *
 * @param tools names of those that it may use
 */
record AgentSheet(String purpose, List<String> tools) {

    AgentSheet {
        tools = List.copyOf(tools);
    }

    static AgentSheet of(Agent agent) {
        String name = "/agents/" + agent.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
        Map<String, String> head = text(name)
                .lines()
                .takeWhile(line -> !line.equals("---"))
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        List<String> tools = Arrays.stream(value(name, head, "tools").split(","))
                .map(String::strip)
                .toList();
        return new AgentSheet(
                value(name, head, "purpose"),
                Tools.named(tools).stream().map(Tool::name).toList());
    }

    private static String value(String name, Map<String, String> head, String key) {
        return Optional.ofNullable(head.get(key))
                .orElseThrow(() ->
                        new IllegalStateException("Expected '" + key + "' in the sheet " + name + ", but found none"));
    }

    private static String text(String name) {
        try (InputStream file = AgentSheet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Expected the sheet " + name + " among the resources");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
