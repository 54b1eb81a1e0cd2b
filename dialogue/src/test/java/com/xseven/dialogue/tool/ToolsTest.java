package com.xseven.dialogue.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolsTest {

    /** Models write null for what they leave out. */
    @Test
    void shouldLetOptionalArgumentsBeLeftOutOrNull() {
        String schema = Tools.named("free_times").orElseThrow().parameters();

        assertThat(schema)
                .contains(
                        "\"partySize\":{\"type\":[\"integer\",\"null\"]",
                        "\"date\":{\"type\":\"string\",\"format\":\"date\"")
                .contains("\"required\":[\"date\"]", "\"additionalProperties\":false");
    }

    @Test
    void shouldNameEachToolOnce() {
        assertThat(Tools.all()).extracting(Tool::name).doesNotHaveDuplicates().hasSize(5);
        assertThat(Tools.nameOf(new Lookup.BusinessFacts())).isEqualTo("business_facts");
    }
}
