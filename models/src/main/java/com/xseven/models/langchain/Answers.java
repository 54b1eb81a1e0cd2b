package com.xseven.models.langchain;

import com.xseven.models.ModelAnswer.Content;
import com.xseven.models.ModelAnswer.Said;
import com.xseven.models.ModelAnswer.ToolUse;
import com.xseven.models.ModelAnswer.Wants;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.check.Schemas;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From what a model sent to what was asked of it, or to the reason why it is not. */
final class Answers {

    private static final Pattern FENCED = Pattern.compile("(?s)```(?:json)?\\s*(\\{.*})\\s*```");

    private final Schemas schemas;

    Answers(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Either the content or the reason. */
    sealed interface Reading {}

    record Fits(Content content) implements Reading {}

    record Unfit(Reason reason) implements Reading {}

    /** Reads it; the provider has ended it where it said, beside the reason, that nothing is missing. */
    Reading read(ChatResponse response, boolean ended, ModelCall call) {
        FinishReason finish = response.finishReason();
        if (finish == FinishReason.CONTENT_FILTER) {
            return new Unfit(Reason.REFUSED);
        }
        if (finish == FinishReason.LENGTH || (finish == null && !ended)) {
            return new Unfit(Reason.CUT_OFF);
        }
        AiMessage message = response.aiMessage();
        return message.hasToolExecutionRequests()
                ? wants(message.toolExecutionRequests(), call)
                : said(message.text(), call);
    }

    private Reading wants(List<ToolExecutionRequest> requests, ModelCall call) {
        boolean fit = requests.stream().allMatch(request -> isOffered(request, call));
        return fit ? new Fits(new Wants(requests.stream().map(Answers::use).toList())) : new Unfit(Reason.MALFORMED);
    }

    private boolean isOffered(ToolExecutionRequest request, ModelCall call) {
        return call.tools().stream()
                .filter(tool -> tool.name().equals(request.name()))
                .anyMatch(tool -> schemas.satisfies(arguments(request), tool.parameters()));
    }

    /** Not every provider numbers the uses, and not every model writes an empty object. */
    private static ToolUse use(ToolExecutionRequest request) {
        String id = Optional.ofNullable(request.id())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> "call-" + UUID.randomUUID());
        return new ToolUse(id, request.name(), arguments(request));
    }

    private static String arguments(ToolExecutionRequest request) {
        return Optional.ofNullable(request.arguments())
                .filter(text -> !text.isBlank())
                .orElse("{}");
    }

    private Reading said(@Nullable String text, ModelCall call) {
        if (text == null || text.isBlank()) {
            return new Unfit(Reason.MALFORMED);
        }
        if (call.output().isEmpty()) {
            return new Fits(new Said(text));
        }
        String json = bare(text);
        return schemas.satisfies(json, call.output().get().json())
                ? new Fits(new Said(json))
                : new Unfit(Reason.MALFORMED);
    }

    private static String bare(String text) {
        Matcher fenced = FENCED.matcher(text.strip());
        return fenced.matches() ? fenced.group(1) : text.strip();
    }
}
