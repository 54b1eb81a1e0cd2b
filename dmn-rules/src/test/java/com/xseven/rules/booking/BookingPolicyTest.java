package com.xseven.rules.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.booking.BookingRuling.Allowed;
import com.xseven.rules.booking.BookingRuling.NeedsStaffConfirmation;
import com.xseven.rules.booking.BookingRuling.PartyTooLarge;
import com.xseven.rules.booking.BookingRuling.TooEarly;
import com.xseven.rules.booking.BookingRuling.TooFarAhead;
import com.xseven.rules.booking.BookingRuling.Undecided;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.rules.shipped.ShippedTables;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BookingPolicyTest {

    private static final BookingLimits TRATTORIA = new BookingLimits(
            Duration.ofMinutes(30), Duration.ofHours(1), 60, Duration.ofHours(4), Duration.ofMinutes(90), 12, 9);

    private final BookingPolicy policy = new BookingPolicy(ShippedTables.table("booking-policy"));

    @Test
    void shouldAllowATableAndSayHowLongItIsHeld() {
        assertThat(policy.decide(aTableFor(4, 3))).isInstanceOfSatisfying(Allowed.class, allowed -> {
            assertThat(allowed.hold()).isEqualTo(Duration.ofMinutes(10));
            assertThat(allowed.depositPercent()).isZero();
            assertThat(allowed.decision().rows()).containsExactly("table");
            assertThat(allowed.decision().inputs()).hasSize(8).containsEntry("minLeadMinutes", "60");
        });
    }

    @Test
    void shouldAskTheStaffWhenThePartyIsLarge() {
        assertThat(policy.decide(aTableFor(9, 3))).isInstanceOfSatisfying(NeedsStaffConfirmation.class, asked -> {
            assertThat(asked.partyFrom()).isEqualTo(9);
            assertThat(asked.hold()).isEqualTo(Duration.ofHours(2));
            assertThat(asked.depositPercent()).isEqualTo(20);
        });
    }

    @Test
    void shouldNameTheLimitWhenItRefuses() {
        assertThat(policy.decide(aTableFor(13, 3)))
                .isInstanceOfSatisfying(
                        PartyTooLarge.class,
                        large -> assertThat(large.maxParty()).isEqualTo(12));
        assertThat(policy.decide(aTableFor(4, 61)))
                .isInstanceOfSatisfying(
                        TooFarAhead.class, far -> assertThat(far.maxDaysAhead()).isEqualTo(60));
        assertThat(policy.decide(new BookingFacts(Category.FOOD_HOSPITALITY, 4, 0, 59, TRATTORIA)))
                .isInstanceOfSatisfying(
                        TooEarly.class, early -> assertThat(early.minLead()).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void shouldSayThatItIsUndecidedWhenTheOutcomeIsUnknown() {
        // given
        String document = new String(ShippedRules.document("booking-policy"), StandardCharsets.UTF_8)
                .replace("\"ALLOWED\"", "\"PERHAPS\"");
        BookingPolicy spoiled = new BookingPolicy(
                TestTables.parsed(new CamundaDecisionEngine(), document.getBytes(StandardCharsets.UTF_8)));

        // then
        assertThat(spoiled.decide(aTableFor(4, 3)))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.reason()).contains("outcome=PERHAPS"));
    }

    @Test
    void shouldSayThatItIsUndecidedWhenNoRowFits() {
        // given
        String document = new String(ShippedRules.document("booking-policy"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<rule id=\"table\">.*?</rule>", "");
        BookingPolicy holed = new BookingPolicy(
                TestTables.parsed(new CamundaDecisionEngine(), document.getBytes(StandardCharsets.UTF_8)));

        // then
        assertThat(holed.decide(aTableFor(4, 3))).isInstanceOf(Undecided.class);
    }

    @Test
    void shouldRefuseAPartyOfNobody() {
        assertThatThrownBy(() -> aTableFor(0, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BookingFacts aTableFor(int people, int daysAhead) {
        return new BookingFacts(Category.FOOD_HOSPITALITY, people, daysAhead, daysAhead * 1_440L, TRATTORIA);
    }
}
