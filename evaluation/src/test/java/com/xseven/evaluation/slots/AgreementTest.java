package com.xseven.evaluation.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.xseven.understanding.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Labelled FOUR = new Labelled(SlotKind.PEOPLE, new Span(4, 5));
    private static final Labelled FOUR_PEOPLE = new Labelled(SlotKind.PEOPLE, new Span(4, 12));
    private static final Labelled SEVEN = new Labelled(SlotKind.TIME, new Span(16, 17));

    @Test
    void shouldCountOnlyTheSameWordsWhenExact() {
        // when
        Agreement agreement = Agreement.exact(List.of(FOUR, SEVEN), List.of(FOUR_PEOPLE, SEVEN));

        // then
        assertThat(agreement).isEqualTo(new Agreement(1, 2, 2));
        assertThat(agreement.f1()).isEqualTo(0.5);
    }

    @Test
    void shouldCountAnyOfTheWordsWhenLoose() {
        assertThat(Agreement.loose(List.of(FOUR, SEVEN), List.of(FOUR_PEOPLE, SEVEN)))
                .isEqualTo(new Agreement(2, 2, 2));
    }

    @Test
    void shouldNotCountAPlaceWhenItsKindIsAnother() {
        // given
        Labelled time = new Labelled(SlotKind.TIME, FOUR.span());

        // when, then
        assertThat(Agreement.exact(List.of(time), List.of(FOUR)).right()).isZero();
    }

    @Test
    void shouldWeighEveryMarkAlikeWhenAdded() {
        // given
        Agreement all = new Agreement(1, 1, 3).plus(new Agreement(2, 4, 2));

        // when, then
        assertThat(all.precision()).isEqualTo(0.6);
        assertThat(all.recall()).isEqualTo(0.6);
        assertThat(all.f1()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void shouldBePerfectWhenThereIsNothingAndNothingIsFound() {
        assertThat(Agreement.NONE.f1()).isEqualTo(1);
    }
}
