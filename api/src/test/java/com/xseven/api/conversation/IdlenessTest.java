package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.OverHttp;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.workflows.journal.Opening;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdlenessTest extends OverHttp {

    @Autowired
    private KeptRules rules;

    @Autowired
    private LiveRules live;

    @BeforeEach
    @AfterEach
    void decideAsShipped() {
        rules.isAsShipped();
        live.renew();
    }

    @Test
    void shouldLetAnalystsSayHowLongAConversationMayBeQuiet() {
        // given
        Guest before = guest();
        publishes(shipped().replace("<text>24</text>", "<text>3</text>"));

        // when
        Opening after = conversations.opening(guest().id());

        // then
        assertThat(after.idleLimit()).isEqualTo(Duration.ofHours(3));
        assertThat(after.idleRule()).hasValueSatisfying(decision -> {
            assertThat(decision.version()).isEqualTo("2");
            assertThat(decision.outputs()).containsEntry("keepHours", "3");
        });
        assertThat(conversations.opening(before.id()).idleLimit())
                .as("one that began before keeps to what was decided then")
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void shouldEndAQuietConversationInAnyCase() {
        // given
        publishes(shipped()
                .replaceFirst("(?s)(<rule id=\"quiet\">.*?)<text>\"END\"</text>", "$1<text>\"LOOK_AFTER\"</text>"));

        // when
        Opening opening = conversations.opening(guest().id());

        // then
        assertThat(opening.idleLimit()).isEqualTo(Duration.ofHours(24));
        assertThat(opening.idleRule())
                .hasValueSatisfying(decision -> assertThat(decision.outputs()).containsEntry("fate", "LOOK_AFTER"));
    }

    @Test
    void shouldExplainItWithTheFirstTurn() {
        // given
        Guest ann = guest();
        ann.says("Hello");
        ann.says("A table for two");

        // when
        Answer first = ann.api().get(ann.path("/explain?turn=1"));
        Answer second = ann.api().get(ann.path("/explain?turn=2"));

        // then
        assertThat(first.text("/atTheBeginning/0/table")).isEqualTo(KeptRules.RETENTION);
        assertThat(first.text("/atTheBeginning/0/version")).isEqualTo("1");
        assertThat(first.text("/atTheBeginning/0/rows/0")).isEqualTo("quiet");
        assertThat(second.body().has("atTheBeginning")).isFalse();
    }

    private void publishes(String document) {
        rules.publishes(KeptRules.RETENTION, document);
        live.renew();
    }

    private static String shipped() {
        return new String(ShippedRules.document(KeptRules.RETENTION), StandardCharsets.UTF_8);
    }
}
