package com.xseven.rules.shipped;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.xseven.dialogue.facts.BookingCheck.AgainstPolicy.Reason;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.ValueType;
import com.xseven.rules.burst.BurstMode;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.escalation.Escalating;
import com.xseven.rules.escalation.Urgency;
import com.xseven.rules.limit.Limited;
import com.xseven.rules.model.Health;
import com.xseven.rules.model.ModelSize;
import com.xseven.rules.model.Provider;
import com.xseven.rules.notification.Notice;
import com.xseven.rules.notification.Subject;
import com.xseven.rules.permission.Permission;
import com.xseven.rules.retention.KeptData;
import com.xseven.rules.retention.Retention;
import com.xseven.rules.stage.NextStep;
import com.xseven.rules.stage.StageAction;
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

    /** By column, or by table and column where another table means something else by the name. */
    private static final Map<String, List<String>> VOCABULARY = Map.ofEntries(
            entry("flow", names(Flow.values())),
            entry("category", names(Category.values())),
            entry("intent", names(Intent.values())),
            entry("channel", names(Channel.values())),
            entry("stage", names(Stage.values())),
            entry("role", names(Role.values())),
            entry("mood", names(Mood.values())),
            entry("agent", names(Agent.values())),
            entry("requestedAgent", names(Agent.values())),
            entry("collaborator", names(Agent.values())),
            entry(
                    "outcome",
                    Stream.concat(Stream.of("ALLOWED"), names(Reason.values()).stream())
                            .toList()),
            entry("mode", names(BurstMode.values())),
            entry("dashboard-permissions/action", names(DashboardAction.values())),
            entry("permission", names(Permission.values())),
            entry("escalation", names(Escalating.values())),
            entry("urgency", names(Urgency.values())),
            entry("firstHealth", names(Health.values())),
            entry("secondHealth", names(Health.values())),
            entry("provider", names(Provider.values())),
            entry("model", names(ModelSize.values())),
            entry("subject", names(Subject.values())),
            entry("notice", names(Notice.Kind.values())),
            entry("moment", names(Notice.Moment.values())),
            entry("step", names(Failure.Step.values())),
            entry("kind", names(Failure.Kind.values())),
            entry("strategy", names(RecoveryStrategy.values())),
            entry("data", names(KeptData.values())),
            entry("fate", names(Retention.Fate.values())),
            entry("what", names(Limited.values())),
            entry("stage-policy/action", names(StageAction.values())),
            entry("next", names(NextStep.values())));

    static Stream<Arguments> columns() {
        return ShippedTables.NAMES.stream().flatMap(name -> {
            TableOutline table = ShippedTables.table(name).outline();
            return Stream.concat(table.inputs().stream(), table.outputs().stream())
                    .filter(column -> column.type() == ValueType.STRING
                            && column.allowed().isPresent())
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
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(VOCABULARY.getOrDefault(
                        name + "/" + column.name(), VOCABULARY.getOrDefault(column.name(), List.of())));
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
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(name -> !name.equals("NONE"))
                .toList();
    }
}
