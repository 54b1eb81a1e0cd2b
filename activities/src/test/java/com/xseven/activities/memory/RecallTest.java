package com.xseven.activities.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.ParseResult;
import com.xseven.rules.Ruling;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.retention.KeptData;
import com.xseven.rules.retention.Retention;
import com.xseven.rules.retention.RetentionPolicy;
import com.xseven.rules.shipped.ShippedRules;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far back is recalled. */
class RecallTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEALTH_MEDICAL")
    void shouldRecallAsFarBackAsTheShippedRulesKeepAnEndedConversation(Category category) {
        assertThat(new CamundaDecisionEngine().parse(ShippedRules.document("retention")))
                .asInstanceOf(InstanceOfAssertFactories.type(ParseResult.Parsed.class))
                .extracting(parsed ->
                        new RetentionPolicy(parsed.table()).decide(KeptData.ENDED_CONVERSATION, Optional.of(category)))
                .isInstanceOfSatisfying(
                        Ruling.Ruled.class,
                        ruled -> assertThat(ruled.answer())
                                .isEqualTo(new Retention(Recall.BACK, Retention.Fate.ANONYMISE)));
    }
}
