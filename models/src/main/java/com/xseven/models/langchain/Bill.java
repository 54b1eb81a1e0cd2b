package com.xseven.models.langchain;

import com.xseven.models.ModelAnswer.ToolUse;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelMessage;
import com.xseven.models.Usage;
import com.xseven.models.settings.ModelPrice;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call took. Where the provider does not count tokens, or did not come so far, they are guessed at four characters
 * each, so that no budget is passed by unseen.
 */
final class Bill {

    private static final int CHARACTERS_A_TOKEN = 4;

    private final ModelPrice price;
    private final ModelCall call;
    private final Waiting waiting;

    Bill(ModelPrice price, ModelCall call, Waiting waiting) {
        this.price = price;
        this.call = call;
        this.waiting = waiting;
    }

    Usage of(ChatResponse response) {
        TokenUsage counted = response.tokenUsage();
        int in = counted(counted == null ? null : counted.inputTokenCount()).orElseGet(this::guessedInput);
        int out = counted(counted == null ? null : counted.outputTokenCount())
                .orElseGet(() -> guessed(waiting.text().length()));
        return usage(in, out);
    }

    /** Of an answer that broke off; nothing when it had not begun. */
    Usage ofWhatCame() {
        return waiting.firstToken().isEmpty()
                ? usage(0, 0)
                : usage(guessedInput(), guessed(waiting.text().length()));
    }

    private Usage usage(int in, int out) {
        return price.usage(in, out, waiting.firstToken().orElse(waiting.took()), waiting.took());
    }

    private static Optional<Integer> counted(@Nullable Integer tokens) {
        return Optional.ofNullable(tokens).filter(number -> number > 0);
    }

    private int guessedInput() {
        int dialogue = call.messages().stream().mapToInt(Bill::length).sum();
        int tools = call.tools().stream()
                .mapToInt(
                        tool -> tool.description().length() + tool.parameters().length())
                .sum();
        return guessed(call.instruction().length() + dialogue + tools);
    }

    private static int length(ModelMessage message) {
        return switch (message) {
            case ModelMessage.FromUser said -> said.text().length();
            case ModelMessage.FromAssistant said -> said.text().length();
            case ModelMessage.AskedTools asked ->
                asked.uses().stream()
                        .map(ToolUse::arguments)
                        .mapToInt(String::length)
                        .sum();
            case ModelMessage.FromTool found -> found.result().length();
        };
    }

    private static int guessed(int characters) {
        return (characters + CHARACTERS_A_TOKEN - 1) / CHARACTERS_A_TOKEN;
    }
}
