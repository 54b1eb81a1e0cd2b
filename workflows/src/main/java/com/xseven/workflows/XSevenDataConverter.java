package com.xseven.workflows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import io.temporal.payload.codec.PayloadCodec;
import java.util.List;
import java.util.SortedMap;

/**
 * How everything that Temporal keeps is written. There is one converter for clients, workers and tests: unknown fields
 * are ignored, so that older code reads newer payloads; absent values are left out, since every byte stays in a history.
 */
public final class XSevenDataConverter {

    private XSevenDataConverter() {}

    public static DataConverter create() {
        return create(List.of());
    }

    /**
     * With codecs, such as encryption, that every payload passes on its way out, and in reverse on its way in. The texts and
     * traces of failures are payloads too, never in clear: whatever an exception quotes, a history shows its type alone.
     */
    public static DataConverter create(List<PayloadCodec> codecs) {
        DataConverter json = DefaultDataConverter.newDefaultInstance()
                .withPayloadConverterOverrides(new JacksonJsonPayloadConverter(mapper()));
        return new CodecDataConverter(json, codecs, true);
    }

    /** The mapper behind it, for those who keep the same values elsewhere. */
    public static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
        leaveOutWhenEmpty(mapper, List.class);
        leaveOutWhenEmpty(mapper, SortedMap.class);
        return mapper;
    }

    /** Also reads a list that an older payload does not have. */
    private static void leaveOutWhenEmpty(JsonMapper mapper, Class<?> type) {
        mapper.configOverride(type)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
}
