package com.xseven.rules.shipped;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.xseven.dialogue.facts.BookingCheck.AgainstPolicy.Reason;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.routing.Mood;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRulesTest {

    private static final Map<String, List<String>> VOCABULARY = Map.ofEntries(
            entry("flow", names(Flow.values())),
            entry("category", names(Category.values())),
            entry("intent", names(Intent.values())),
            entry("channel", names(Channel.values())),
            entry("role", names(Role.values())),
            entry("mood", names(Mood.values())),
            entry("agent", names(Agent.values())),
            entry("requestedAgent", names(Agent.values())),
            entry("collaborator", names(Agent.values())),
            entry(
                    "outcome",
                    Stream.concat(Stream.of("ALLOWED"), names(Reason.values()).stream())
                            .toList()));

    static Stream<Arguments> columns() {
        return ShippedTables.NAMES.stream().flatMap(name -> {
            TableOutline table = ShippedTables.table(name).outline();
            return Stream.concat(table.inputs().stream(), table.outputs().stream())
                    .filter(column -> VOCABULARY.containsKey(column.name()))
                    .map(column -> arguments(name, column));
        });
    }

    /** A word that the vocabulary gains must be known to the tables before someone says it. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("columns")
    void shouldKnowEveryWordOfTheVocabulary(String name, Column column) {
        // when
        List<String> allowed = Pattern.compile("\"(\\w+)\"")
                .matcher(column.allowed().orElse(""))
                .results()
                .map(result -> result.group(1))
                .filter(word -> !word.equals("NONE"))
                .toList();

        // then
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(VOCABULARY.getOrDefault(column.name(), List.of()));
    }

    @Test
    void shouldWarmUpWithoutComplaint() {
        assertThatCode(() -> ShippedRules.load(new CamundaDecisionEngine()).warmUp())
                .doesNotThrowAnyException();
    }

    @Test
    void shouldSayWhichTableIsMissing() {
        assertThatThrownBy(() -> ShippedRules.document("horoscope"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected the table 'horoscope' on the class path, but it is not there");
    }

    @Test
    void shouldNotStartWithATableThatIsRefused() {
        // given
        DecisionEngine strict = document -> new Rejected(List.of(Fault.inTable("Expected more, but found less")));

        // then
        assertThatThrownBy(() -> ShippedRules.load(strict))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'agent-routing'")
                .hasMessageContaining("Expected more, but found less");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
