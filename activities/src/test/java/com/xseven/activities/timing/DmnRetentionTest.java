package com.xseven.activities.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.Decision;
import com.xseven.rules.retention.RetentionPolicy;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.decision.KeptDecision;
import com.xseven.workflows.cleanup.Chore;
import com.xseven.workflows.cleanup.RetentionPeriod;
import com.xseven.workflows.cleanup.RetentionQuestion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DmnRetentionTest {

    private static final List<KeptDecision> KEPT = new ArrayList<>();

    @Test
    void shouldSayHowLongThingsAreKeptAndByWhichRow() {
        // when
        RetentionPeriod period = period(shipped(), Chore.WITHDRAWN_APPOINTMENTS);

        // then
        assertThat(period.keep()).contains(Duration.ofDays(7));
        assertThat(period.decision()).map(Decision::table).contains("retention");
        assertThat(period.decision().orElseThrow().rows()).containsExactly("withdrawn");
        assertThat(KEPT.getLast().decision()).isEqualTo(period.decision().orElseThrow());
        assertThat(KEPT.getLast().occasion().askedBy()).contains("cleanup");
    }

    @Test
    void shouldFollowTheTableWhenItSaysSomethingElse() {
        assertThat(period(shipped().replace("<text>8760</text>", "<text>24</text>"), Chore.NOTICES)
                        .keep())
                .contains(Duration.ofDays(1));
    }

    @Test
    void shouldSweepNothingWhenTheTableWantsSomethingElseToBecomeOfIt() {
        // given
        String table = shipped().replaceAll("(?s)(notice-out-2\">\\s*<text>)\"DELETE\"", "$1\"ANONYMISE\"");

        // when
        RetentionPeriod period = period(table, Chore.NOTICES);

        // then
        assertThat(period.keep()).isEmpty();
        assertThat(period.decision()).isPresent();
    }

    @Test
    void shouldAskNoTableForWhatEndsAtATimeOfItsOwn() {
        assertThat(period(shipped(), Chore.EXPIRED_HOLDS).keep()).contains(Duration.ZERO);
        assertThat(period(shipped(), Chore.EXPIRED_HOLDS).decision()).isEmpty();
    }

    @Test
    void shouldKnowEveryChore() {
        for (Chore chore : Chore.values()) {
            assertThat(period(shipped(), chore).keep()).as(chore.name()).isPresent();
        }
    }

    private static RetentionPeriod period(String document, Chore chore) {
        RetentionPolicy policy = new RetentionPolicy(Tables.of(document));
        return new DmnRetention(() -> policy, new LoneDecisions(KEPT::addAll, InstantSource.system()))
                .period(new RetentionQuestion(chore));
    }

    private static String shipped() {
        return new String(ShippedRules.document("retention"), StandardCharsets.UTF_8);
    }
}
