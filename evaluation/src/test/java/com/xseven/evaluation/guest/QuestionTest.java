package com.xseven.evaluation.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.evaluation.goal.Detail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For how many people?|PARTY_SIZE",
                "Sorry, that day is full. What other time would suit you?|TIME",
                "All right. What day would you like?|DATE",
                "What name should I put it under?|NAME",
                "What phone number can we reach you at? An e-mail address is fine too.|PHONE",
                "Will you pick it up, or shall we deliver it?|FULFILMENT",
                "What address should we deliver it to?|ADDRESS",
                "Which size would you like for the Margherita Pizza: Small or Large?|OPTION",
                "I could offer 10:00 AM or 12:00 PM. Which one would you like?|TIME",
                "Which one do you mean: the table on Friday or the one on Sunday?|WHICH",
                "Which service would you like: Haircut or Color?|OFFER",
                "¿Para cuántas personas?|PARTY_SIZE",
                "¿A qué hora le gustaría venir?|TIME",
                "¿Qué día le viene bien?|DATE",
                "¿A nombre de quién hago la reserva?|NAME"
            })
    void shouldTellWhatIsAsked(String text, Detail expected) {
        // when
        List<Detail> asked = Question.in(text).orElseThrow().details();

        // then
        assertThat(asked).containsExactly(expected);
    }

    @Test
    void shouldTellBothWhenDayAndTimeAreAsked() {
        assertThat(Question.in("What day and time would you like?")
                        .orElseThrow()
                        .details())
                .containsExactly(Detail.DATE, Detail.TIME);
    }

    @Test
    void shouldKeepTheQuestionWholeWhenItHoldsShortForms() {
        assertThat(Question.last("Hola. ¿Cambio su reserva por Corte el jueves a las 11:00 a. m.?"))
                .isEqualTo("¿Cambio su reserva por Corte el jueves a las 11:00 a. m.?");
    }

    @Test
    void shouldTellNothingWhenNothingIsAsked() {
        assertThat(Question.in("You're booked: a table for 4 on Friday at 7:00 PM."))
                .isEmpty();
    }
}
