package com.xseven.activities.prompt;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.models.ModelCall;
import com.xseven.workflows.models.Purpose;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every prompt, read once. Safe for any number of threads. */
public final class Prompts {

    private final Map<Purpose, Map<Agent, Prompt>> prompts = new EnumMap<>(Purpose.class);

    private Prompts() {}

    /**
     * Reads those that come with the system.
     *
     * @throws IllegalStateException where one is not complete, which the tests of this module rule out
     */
    public static Prompts shipped() {
        Prompts read = new Prompts();
        Map<Agent, AgentDefinition> agents = new EnumMap<>(Agent.class);
        Arrays.stream(Agent.values()).forEach(agent -> agents.put(agent, AgentDefinition.read(agent)));
        for (Purpose purpose : Purpose.values()) {
            Sheet sheet = Sheet.read(purpose.name().toLowerCase(Locale.ROOT));
            Map<Agent, Prompt> ofPurpose = new EnumMap<>(Agent.class);
            agents.forEach((agent, definition) -> ofPurpose.put(agent, prompt(purpose, sheet, definition)));
            read.prompts.put(purpose, ofPurpose);
        }
        return read;
    }

    /** The one in force for an agent's purpose. */
    public Prompt of(Agent agent, Purpose purpose) {
        return Optional.ofNullable(prompts.get(purpose))
                .map(ofPurpose -> ofPurpose.get(agent))
                .orElseThrow();
    }

    private static Prompt prompt(Purpose purpose, Sheet sheet, AgentDefinition agent) {
        String id = "%s.%s@%d.%d"
                .formatted(AgentDefinition.nameOf(agent.agent()), sheet.name(), sheet.version(), agent.version());
        String instruction = switch (purpose) {
            case ANSWER ->
                sheet.section("Instruction")
                        .replace("{purpose}", agent.purpose())
                        .replace("{duties}", agent.duties())
                        .replace("{never}", agent.never())
                        .replace("{together}", agent.collaborates())
                        .replace("{examples}", agent.examples().asText());
            case CONSULT ->
                sheet.section("Instruction")
                        .replace("{purpose}", agent.purpose())
                        .replace("{duties}", agent.duties())
                        .replace("{never}", agent.never());
            case UNDERSTAND ->
                sheet.section("Instruction")
                        .replace("{purpose}", agent.purpose())
                        .replace("{intents}", CommandSchema.intents())
                        .replace("{slots}", CommandSchema.slots());
        };
        Optional<ModelCall.OutputSchema> output = switch (purpose) {
            case ANSWER, CONSULT -> Optional.empty();
            case UNDERSTAND -> Optional.of(new ModelCall.OutputSchema("commands", CommandSchema.json()));
        };
        return new Prompt(id, agent, instruction, output);
    }
}
