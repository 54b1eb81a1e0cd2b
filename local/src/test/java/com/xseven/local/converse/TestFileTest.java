package com.xseven.local.converse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.LaunchException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestFileTest {
    private static final Path FILE = Path.of("a.yaml");

    @Test
    void shouldReadEverythingThatATestMaySay() {
        // when
        ConversationTest test = TestFile.parse(FILE, """
                name: Book a table
                flow: DEDICATED
                business: marios-italian
                channel: VOICE
                as: mario@marios-italian.example
                customer: {name: Ann Lee, phone: "+12015550999"}
                turns:
                  - user: table for 4
                    expect:
                      intent: BOOK
                      needsHuman: false
                      workflow: APPOINTMENT
                      slots: {partySize: 4, time: 19:00}
                      says: ["when|what", "\\\\d{1,2} on {tomorrow}"]
                      speaks: [when]
                      neverSays: [booked]
                      suggests: [yes]
                      cards: [{kind: table}]
                  - user: yes
                  - user: no
                    expect: {error: CONVERSATION_ENDED}
                then:
                  appointments: []
                  orders: [{business: marios-italian, total: "42.50"}]
                """);

        // then
        assertThat(test.opening().business()).contains("marios-italian");
        assertThat(test.opening().channel()).contains("VOICE");
        assertThat(test.opening().customer()).containsEntry("phone", "+12015550999");
        assertThat(test.as()).contains("mario@marios-italian.example");
        assertThat(test.turns()).extracting(ConversationTest.Turn::user).containsExactly("table for 4", "yes", "no");
        Expectation first = test.turns().getFirst().expectation();
        assertThat(first.fields())
                .isEqualTo(Map.of("intent", "BOOK", "needsHuman", "false", "workflow", "APPOINTMENT"));
        assertThat(first.slots()).isEqualTo(Map.of("partySize", "4", "time", "19:00"));
        assertThat(first.says()).hasSize(2);
        assertThat(first.speaks()).containsExactly("when");
        assertThat(first.suggests()).containsExactly("yes");
        assertThat(first.cards()).containsExactly(Map.of("kind", "table"));
        assertThat(test.turns().getLast().expectation().error()).contains("CONVERSATION_ENDED");
        assertThat(test.aftermath())
                .isEqualTo(Map.of(
                        Made.APPOINTMENTS,
                        List.of(),
                        Made.ORDERS,
                        List.of(Map.of("business", "marios-italian", "total", "42.50"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nam: x                                                         | a.yaml: unknown key 'nam'
                    {flow: GLOBAL, turns: []}                                      | the key 'name' is missing
                    {name: x, flow: GLOBAL, turns: [{usr: hi}]}                    | a.yaml.turns[1]: unknown key 'usr'
                    {name: x, flow: GLOBAL, turns: [{user: hi, expect: {say: x}}]} | a.yaml.turns[1].expect: unknown key 'say'
                    {name: x, flow: GLOBAL, turns: [], then: {bookings: []}}       | a.yaml.then: unknown key 'bookings'
                    {name: x, flow: GLOBAL, turns: [], then: {orders: [{sum: 1}]}} | a.yaml.then.orders[1]: unknown key 'sum'
                    {name: x, flow: GLOBAL, turns: hello}                          | a.yaml.turns: expected a list
                    {name: x, flow: [GLOBAL], turns: []}                           | a.yaml.flow: expected a text
                    {name: x, name: y, flow: GLOBAL, turns: []}                    | duplicate key
                    {name: x, flow: GLOBAL, turns: [{user: hi, expect: {says: ['(']}}]} | /(/ is no regular expression
                    [                                                              | a.yaml is not YAML
                    """)
    void shouldNameThePlaceWhenSomethingIsWrong(String yaml, String expected) {
        // when, then
        assertThatThrownBy(() -> TestFile.parse(FILE, yaml))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void shouldNameTheFileWhenItCannotBeRead() {
        // when, then
        assertThatThrownBy(() -> TestFile.read(Path.of("no-such.yaml")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("no-such.yaml");
    }
}
