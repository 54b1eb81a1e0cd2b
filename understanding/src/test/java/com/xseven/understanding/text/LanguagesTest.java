package com.xseven.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I'd like a table for two                        | en
            en | quiero una mesa para dos                        | es
            en | kiero una sita pa mañana                        | es
            es | what time do you close?                         | en
            es | 7pm                                             | es
            es | ok                                              | es
            en | no                                              | en
            es | Carlos Ruiz                                     | es
            en | Rico 2015550189                                 | en
            en | uma@example.com                                 | en
            en | hola, 201 555 0134                              | es
            en | gracias, ana@example.com                        | es
            en | mi numero 201 555 0134                          | es
            en | soy Ana, ana@example.com                        | es
            en | Buenos días, 201 555 0134                       | es
            en | Ana Lopez, 201 555 0134                         | en
            en | thanks, 201 555 0134                            | en
            es | my number 201 555 0134                          | es
            en | Bonjour, je voudrais une table pour deux        | fr
            en | Guten Abend, ich möchte einen Tisch             | de
            en | vorrei prenotare un tavolo per stasera          | it
            en | gostaria de reservar uma mesa para duas pessoas | pt
            en | 予約をお願いします                                | ja
            en | Здравствуйте, есть ли столик                    | ru
            """)
    void shouldTellTheLanguageWhenWordsDo(String spoken, String typed, String language) {
        assertThat(Languages.of(List.of(typed), spoken, Set.of())).isEqualTo(language);
    }

    @Test
    void shouldNotBeMisledWhenABusinessHasForeignNames() {
        assertThat(Languages.of(
                        List.of("tacos al pastor, horchata"), "en", Set.of("tacos", "al", "pastor", "horchata")))
                .isEqualTo("en");
    }
}
