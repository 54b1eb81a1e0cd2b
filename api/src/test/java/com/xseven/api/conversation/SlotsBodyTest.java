package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.SlotName;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SlotsBodyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PARTY_SIZE; 4                        ; {"partySize":4}
            PARTY_SIZE; many                     ; {"partySize":"many"}
            PHONE     ; +12015550999             ; {"phone":"+12015550999"}
            ITEMS     ; margherita*2             ; {"items":[{"offer":"margherita","quantity":2}]}
            ITEMS     ; margherita*2,tiramisu*1  ; {"items":[{"offer":"margherita","quantity":2},{"offer":"tiramisu","quantity":1}]}
            ITEMS     ; margherita|diavola*3     ; {"items":[{"choices":["margherita","diavola"],"quantity":3}]}
            ITEMS     ; horchata+large+extra-ice*2; {"items":[{"offer":"horchata","quantity":2,"options":["large","extra-ice"]}]}
            ITEMS     ; horchata+?jumbo*2        ; {"items":[{"offer":"horchata","quantity":2}]}
            ITEMS     ; ?unicorn pie*1,tiramisu*1; {"items":[{"offer":"tiramisu","quantity":1}]}
            ITEMS     ; ''                       ; {"items":[]}
            """)
    void shouldBeJsonAsTheContractHasIt(SlotName slot, String value, String json) {
        // when
        Map<String, Object> body = SlotsBody.of(new TreeMap<>(Map.of(slot, value)));

        // then
        assertThat(JSON.readTree(JSON.writeValueAsString(body))).isEqualTo(JSON.readTree(json));
    }
}
