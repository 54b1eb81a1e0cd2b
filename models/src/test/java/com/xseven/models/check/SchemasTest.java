package com.xseven.models.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final String SCHEMA = """
            {"type": "object", "additionalProperties": false, "required": ["people", "day"],
             "properties": {"people": {"type": "integer", "minimum": 1, "maximum": 20},
                            "day": {"type": "string", "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},
                            "seat": {"enum": ["inside", "outside"]}}}""";

    private final Schemas schemas = new Schemas();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"people\": 4, \"day\": \"2026-11-26\"}",
                "  {\"day\": \"2026-11-26\", \"people\": 1, \"seat\": \"inside\"}  "
            })
    void shouldAcceptWhatSatisfiesTheSchema(String json) {
        assertThat(schemas.satisfies(json, SCHEMA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "a table for four",
                "{\"people\": 4",
                "{\"people\": 4, \"day\": \"2026-11-26\"} as you wish",
                "{\"people\": 4, \"people\": 5, \"day\": \"2026-11-26\"}",
                "[{\"people\": 4, \"day\": \"2026-11-26\"}]",
                "{\"people\": \"4\", \"day\": \"2026-11-26\"}",
                "{\"people\": 0, \"day\": \"2026-11-26\"}",
                "{\"people\": 4}",
                "{\"people\": 4, \"day\": \"tomorrow\"}",
                "{\"people\": 4, \"day\": \"2026-11-26\", \"note\": \"\"}",
                "{\"people\": 4, \"day\": \"2026-11-26\", \"seat\": \"roof\"}"
            })
    void shouldRefuseWhatDoesNot(String json) {
        assertThat(schemas.satisfies(json, SCHEMA)).isFalse();
    }

    @Test
    void shouldForgetOldSchemasRatherThanGrow() {
        for (int number = 0; number < 500; number++) {
            String schema = "{\"type\": \"object\", \"properties\": {\"a\": {\"const\": " + number + "}}}";
            assertThat(schemas.satisfies("{\"a\": " + number + "}", schema)).isTrue();
        }
    }
}
