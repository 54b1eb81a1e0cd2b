package com.xseven.models.langchain;

import com.xseven.models.settings.NamedModel;
import com.xseven.models.settings.ProviderSettings;
import com.xseven.models.settings.Secret;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes LangChain4j's model of each kind of provider. One for each call, since that is how a call gets an HTTP client that it
 * alone uses and can end; it holds no connection, and costs some microseconds. Streaming models have no retries of their own.
 */
final class StreamingModels {

    private StreamingModels() {}

    static StreamingChatModel make(
            ProviderSettings provider, NamedModel model, int mostTokens, HttpClientBuilder http) {
        return switch (provider.kind()) {
            case OPENAI ->
                openAi(provider, model, http).maxCompletionTokens(mostTokens).build();
            case COMPATIBLE ->
                openAi(provider, model, http).maxTokens(mostTokens).build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address(provider))
                        .apiKey(key(provider))
                        .modelName(model.name())
                        .temperature(provider.temperature().orElse(null))
                        .maxTokens(mostTokens)
                        .returnThinking(true)
                        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address(provider))
                        .modelName(model.name())
                        .temperature(provider.temperature().orElse(null))
                        .numPredict(mostTokens)
                        .build();
        };
    }

    private static OpenAiStreamingChatModelBuilder openAi(
            ProviderSettings provider, NamedModel model, HttpClientBuilder http) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(address(provider))
                .apiKey(key(provider))
                .modelName(model.name())
                .temperature(provider.temperature().orElse(null))
                .returnThinking(true);
    }

    private static String address(ProviderSettings provider) {
        return provider.address().toString();
    }

    private static @Nullable String key(ProviderSettings provider) {
        return provider.key().map(Secret::reveal).orElse(null);
    }
}
