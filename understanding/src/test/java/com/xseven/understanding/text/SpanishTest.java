package com.xseven.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ¿a qué hora abren los sábados?                    | what time do you open on saturday?
            una mesa para cuatro mañana a las siete y media   | a table for four tomorrow at seven thirty
            a las ocho menos cuarto de la noche               | at quarter to eight pm
            mañana por la mañana                              | tomorrow morning
            el 3 de diciembre                                 | the 3th of december
            kiero reserbar una meza                           | i would like to book a table
            me llamo Rosa Mesa                                | my name is rosa mesa
            somos veintitrés                                  | we are 23
            si viene mi hermano                               | if viene my brother
            quiero saber dónde está mi pedido                 | i would like to know where is my order
            una revisión                                      | inspection
            el martes a media mañana                          | on tuesday in the morning
            el jueves de la semana que viene                  | next week thursday
            dentro de quince días                             | in two weeks
            tiene tos desde el lunes                          | has a cough since monday
            mi teléfono es el 201 555 0166                    | my phone number is 201 555 0166
            el niño se llama Hugo Díaz                        | the name is hugo diaz
            la nina                                           | my daughter
            somos 5 en total                                  | we are 5 in total
            """)
    void shouldReadAsPlainEnglishWhenSpanish(String typed, String plain) {
        assertThat(Text.of(List.of(typed), "es").plain().strip()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"si, yes", "'sí, claro', 'yes, of course'", "'si, por favor', 'yes, please'"})
    void shouldAgreeWhenIfStandsAlone(String typed, String plain) {
        assertThat(Text.of(List.of(typed), "es").plain()).isEqualTo(plain);
    }

    @Test
    void shouldLeadBackToWhatWasTypedWhenRead() {
        // given
        Text text = Text.of(List.of("Quiero una mesa para el sábado, a nombre de Íñigo López"), "es");
        int name = text.plain().indexOf("inigo lopez");
        int day = text.plain().indexOf("on saturday");

        // then
        assertThat(text.typed(new Span(name, name + "inigo lopez".length()))).isEqualTo("Íñigo López");
        assertThat(text.typed(new Span(day, day + "on saturday".length()))).isEqualTo("el sábado");
    }

    @Test
    void shouldEndAClauseWhenAQuestionOpens() {
        assertThat(Text.of(List.of("hola ¿dónde están?"), "es").plain()).matches("hello\\s*\n where are you\\?");
    }

    @ParameterizedTest
    @CsvSource({"kiero, quiero", "savado, sabado", "ora, hora", "oi, hoy", "nesesito, necesito", "cita, sita"})
    void shouldSoundAlikeWhenReadAlike(String one, String other) {
        assertThat(SpanishSounds.of(one)).isEqualTo(SpanishSounds.of(other));
    }
}
