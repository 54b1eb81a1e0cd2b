package com.xseven.models.settings;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a provider is spoken to. */
public enum ProviderKind {
    /** OpenAI itself. */
    OPENAI("https://api.openai.com/v1", true, SchemaSupport.ENFORCED),
    /** Whatever else offers {@code /chat/completions}: Groq, vLLM, llama.cpp, LM Studio. */
    COMPATIBLE(null, false, SchemaSupport.ENFORCED),
    ANTHROPIC("https://api.anthropic.com/v1", true, SchemaSupport.ASKED),
    OLLAMA("http://127.0.0.1:11434", false, SchemaSupport.ENFORCED);

    private final Optional<URI> usualAddress;
    private final boolean needsKey;
    private final SchemaSupport usualSchema;

    ProviderKind(@Nullable String usualAddress, boolean needsKey, SchemaSupport usualSchema) {
        this.usualAddress = Optional.ofNullable(usualAddress).map(URI::create);
        this.needsKey = needsKey;
        this.usualSchema = usualSchema;
    }

    /** Where it is found unless the settings say otherwise; empty: nowhere. */
    public Optional<URI> usualAddress() {
        return usualAddress;
    }

    boolean needsKey() {
        return needsKey;
    }

    SchemaSupport usualSchema() {
        return usualSchema;
    }
}
