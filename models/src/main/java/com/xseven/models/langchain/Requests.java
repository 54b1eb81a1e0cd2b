package com.xseven.models.langchain;

import com.xseven.models.ModelAnswer.ToolUse;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelCall.ToolDescription;
import com.xseven.models.ModelMessage;
import com.xseven.models.settings.ProviderKind;
import com.xseven.models.settings.ProviderSettings;
import com.xseven.models.settings.SchemaSupport;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** From the port's words to LangChain4j's. */
final class Requests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProviderSettings provider;

    Requests(ProviderSettings provider) {
        this.provider = provider;
    }

    ChatRequest request(ModelCall call) {
        ChatRequest.Builder request = ChatRequest.builder().messages(messages(call));
        if (!call.tools().isEmpty()) {
            request.toolSpecifications(call.tools().stream().map(Requests::tool).toList());
        }
        if (provider.schema() == SchemaSupport.ENFORCED) {
            call.output().map(this::format).ifPresent(request::responseFormat);
        }
        return request.build();
    }

    private List<ChatMessage> messages(ModelCall call) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(instruction(call)));
        call.messages().stream().map(Requests::message).forEach(messages::add);
        return messages;
    }

    private String instruction(ModelCall call) {
        if (provider.schema() == SchemaSupport.ENFORCED) {
            return call.instruction();
        }
        return call.output()
                .map(schema -> call.instruction()
                        + "\n\nAnswer with one JSON object and nothing else, no code fence and no comment."
                        + " It must satisfy this JSON Schema:\n" + schema.json())
                .orElse(call.instruction());
    }

    private static ChatMessage message(ModelMessage message) {
        return switch (message) {
            case ModelMessage.FromUser said -> UserMessage.from(said.text());
            case ModelMessage.FromAssistant said -> AiMessage.from(said.text());
            case ModelMessage.AskedTools asked ->
                AiMessage.from(asked.uses().stream().map(Requests::use).toList());
            case ModelMessage.FromTool found ->
                ToolExecutionResultMessage.from(found.useId(), found.tool(), found.result());
        };
    }

    private static ToolExecutionRequest use(ToolUse use) {
        return ToolExecutionRequest.builder()
                .id(use.id())
                .name(use.tool())
                .arguments(use.arguments())
                .build();
    }

    private static ToolSpecification tool(ToolDescription tool) {
        return ToolSpecification.fromJson(JSON.createObjectNode()
                .put("name", tool.name())
                .put("description", tool.description())
                .set("parameters", JSON.readTree(tool.parameters()))
                .toString());
    }

    private ResponseFormat format(ModelCall.OutputSchema schema) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(schema.name())
                        .rootElement(root(schema))
                        .build())
                .build();
    }

    /** As it is written, where LangChain4j lets it pass so; Anthropic's adapter takes only what it can read. */
    private JsonSchemaElement root(ModelCall.OutputSchema schema) {
        return provider.kind() == ProviderKind.ANTHROPIC
                ? tool(new ToolDescription(schema.name(), schema.name(), schema.json()))
                        .parameters()
                : JsonRawSchema.from(schema.json());
    }
}
