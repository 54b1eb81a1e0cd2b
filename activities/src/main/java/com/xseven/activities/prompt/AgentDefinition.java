package com.xseven.activities.prompt;

import com.xseven.dialogue.tool.Tool;
import com.xseven.dialogue.tool.Tools;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.Locale;

/**
 * One of the eight agents, as data.
 *
 * @param version of its sheet
 * @param purpose in a sentence
 * @param tools that it may use
 * @param duties how it works
 * @param never what it must not do
 * @param collaborates when it asks which other agent, or hands over to a person
 * @param examples dialogues that show it, in the form of {@link Examples}
 */
public record AgentDefinition(
        Agent agent,
        int version,
        String purpose,
        List<Tool> tools,
        String duties,
        String never,
        String collaborates,
        Examples examples) {

    public AgentDefinition {
        tools = List.copyOf(tools);
    }

    static AgentDefinition read(Agent agent) {
        Sheet sheet = Sheet.read(nameOf(agent));
        List<String> names = sheet.list("tools");
        List<Tool> tools = Tools.named(names);
        if (tools.size() != names.size()) {
            throw new IllegalStateException(
                    "Expected tools that there are in the sheet '" + sheet.name() + "', but found " + names);
        }
        return new AgentDefinition(
                agent,
                sheet.version(),
                sheet.value("purpose"),
                tools,
                sheet.section("Duties"),
                sheet.section("Never"),
                sheet.section("Together"),
                Examples.parse(sheet.section("Examples")));
    }

    /** Such as {@code restaurant-food}. */
    static String nameOf(Agent agent) {
        return agent.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
