package com.xseven.store.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.xseven.dialogue.reply.ConversationEvent;
import java.util.Optional;

/** Events as text. A kind of event that a newer version introduced reads as nothing. */
final class EventJson {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    EventJson() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
        writer = mapper.writerFor(ConversationEvent.class);
        reader = mapper.readerFor(ConversationEvent.class);
    }

    String write(ConversationEvent event) {
        try {
            return writer.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Expected every event to have a text form", impossible);
        }
    }

    Optional<ConversationEvent> read(String json) {
        try {
            return Optional.ofNullable(reader.readValue(json));
        } catch (JsonProcessingException fromAnotherVersion) {
            return Optional.empty();
        }
    }
}
