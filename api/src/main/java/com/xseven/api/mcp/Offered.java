package com.xseven.api.mcp;

import com.xseven.dialogue.tool.Lookup;
import com.xseven.dialogue.tool.Tool;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tool as it is offered to programs: what {@code dialogue} declares, and whom it is about, since a program is in no
 * conversation of its own accord.
 *
 * @param about whom it is about; empty where it is about nobody in particular
 */
record Offered(Tool tool, Optional<About> about) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whom a tool can be about, with the argument that says so. */
    enum About {
        BUSINESS(
                "businessId",
                "Id of the business, from find_businesses; without it, that of the conversation or the one you work for"),
        CONVERSATION("conversationId", "Id of the conversation; without it, the one that the token opens");

        private final String argument;
        private final String description;

        About(String argument, String description) {
            this.argument = argument;
            this.description = description;
        }

        String argument() {
            return argument;
        }
    }

    static Offered of(Tool tool) {
        return new Offered(tool, about(tool.use()));
    }

    private static Optional<About> about(Class<? extends Lookup> use) {
        if (use == Lookup.FindBusinesses.class) {
            return Optional.empty();
        }
        return Optional.of(use == Lookup.ThisConversation.class ? About.CONVERSATION : About.BUSINESS);
    }

    McpSchema.Tool described() {
        return McpSchema.Tool.builder(tool.name(), schema())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    /** What each argument is, by its name. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        JSON.readTree(tool.parameters())
                .at("/properties")
                .properties()
                .forEach(argument -> arguments.put(
                        argument.getKey(),
                        argument.getValue().at("/description").asString()));
        about.ifPresent(whom -> arguments.put(whom.argument, whom.description));
        return arguments;
    }

    private Map<String, Object> schema() {
        ObjectNode schema = JSON.readValue(tool.parameters(), ObjectNode.class);
        about.ifPresent(whom -> schema.withObjectProperty("properties")
                .putObject(whom.argument)
                .put("type", "string")
                .put("description", whom.description));
        return JSON.convertValue(schema, new TypeReference<Map<String, Object>>() {});
    }
}
