package com.xseven.local.converse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.local.client.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyCheckTest {
    private static final String REPLY = """
            {"text":"Booked for 4,\\ntomorrow at 7 PM.","stage":"COMPLETION","agent":"RESTAURANT_FOOD",
             "intent":{"name":"BOOK","confidence":0.9},"language":"en","degraded":true,"needsHuman":false,
             "slots":{"partySize":4,"date":"2026-11-24","maxPrice":{"amount":"50.0","currency":"USD"},
                      "items":[{"offer":"tiramisu","quantity":1}]},
             "suggestions":["Yes","No"],"cards":[{"kind":"table","seats":4}],
             "workflow":{"type":"APPOINTMENT"},"speech":{"text":"Booked for four.","ssml":"<speak/>"}}
            """;

    private static List<String> differences(String expectation, int status, String body)
            throws JsonProcessingException {
        String yaml = "{name: x, flow: GLOBAL, turns: [{user: hi, expect: " + expectation + "}]}";
        Expectation expected =
                TestFile.parse(Path.of("a.yaml"), yaml).turns().getFirst().expectation();
        return new ReplyCheck(expected, new Placeholders(LocalDate.of(2026, 11, 23)))
                .differencesOf(new Answer(status, new ObjectMapper().readTree(body))).stream()
                        .map(Difference::what)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {intent: BOOK, stage: COMPLETION, agent: RESTAURANT_FOOD, workflow: APPOINTMENT}
                    {language: en, degraded: true, needsHuman: false}
                    {slots: {partySize: 4, date: '{tomorrow}', maxPrice: 50.00}}
                    {slots: {items: [{offer: tiramisu}]}}
                    {slots: {items: [{offer: tiramisu, quantity: 1}]}}
                    {says: ['BOOKED.*7(:00)? ?pm', '4'], neverSays: [sorry]}
                    {speaks: ['for four']}
                    {suggests: [^yes$], cards: ['"seats":4', {kind: table}]}
                    {}
                    """)
    void shouldFindNothingWhenTheReplyIsAsExpected(String expectation) throws JsonProcessingException {
        // when, then
        assertThat(differences(expectation, 200, REPLY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {intent: ORDER}                       | intent
                    {workflow: ORDER}                     | workflow
                    {degraded: false}                     | degraded
                    {slots: {partySize: 5}}               | slots.partySize
                    {slots: {phone: '1'}}                 | slots.phone
                    {slots: {items: []}}                  | slots.items
                    {slots: {items: 'tiramisu*1'}}        | slots.items
                    {slots: {items: [{offer: tiramisu, quantity: 2}]}} | slots.items
                    {says: [cancelled]}                   | says
                    {speaks: ['for 4']}                   | speaks
                    {neverSays: ['tomorrow at']}          | neverSays
                    {suggests: [maybe]}                   | suggests
                    {cards: [{kind: menu}]}               | cards
                    {error: CONVERSATION_ENDED}           | error
                    """)
    void shouldNameWhatDiffersWhenTheReplyIsDifferent(String expectation, String what) throws JsonProcessingException {
        // when, then
        assertThat(differences(expectation, 200, REPLY)).containsExactly(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {error: CONVERSATION_ENDED} | 409 |
                    {error: NOT_FOUND}          | 409 | error
                    {stage: COMPLETION}         | 409 | answer
                    {}                          | 409 | answer
                    {}                          | 202 | answer
                    """)
    void shouldCompareTheCodeWhenThereIsNoReply(String expectation, int status, String what)
            throws JsonProcessingException {
        // when
        List<String> differences = differences(expectation, status, "{\"code\":\"CONVERSATION_ENDED\"}");

        // then
        assertThat(differences).isEqualTo(what == null ? List.of() : List.of(what));
    }
}
