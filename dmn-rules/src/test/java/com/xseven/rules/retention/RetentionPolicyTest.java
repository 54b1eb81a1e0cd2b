package com.xseven.rules.retention;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.shipped.ShippedTables;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private final RetentionPolicy policy = new RetentionPolicy(ShippedTables.table("retention"));

    @Test
    void shouldForgetPatientsSooner() {
        assertThat(ruled(policy.decide(KeptData.ENDED_CONVERSATION, Optional.of(Category.HEALTH_MEDICAL))))
                .isEqualTo(new Retention(Duration.ofDays(30), Retention.Fate.ANONYMISE));
    }

    @Test
    void shouldKnowThingsThatBelongToNoBusiness() {
        assertThat(ruled(policy.decide(KeptData.PUBLISHED_EVENT, Optional.empty())))
                .isEqualTo(new Retention(Duration.ofDays(7), Retention.Fate.DELETE));
    }

    @Test
    void shouldRefuseATableThatBreaksItsContract() {
        assertThatThrownBy(() -> new RetentionPolicy(ShippedTables.table("search-ranking")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
