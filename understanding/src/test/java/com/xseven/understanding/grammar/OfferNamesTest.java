package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.SlotName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marios-italian      | the lasagna               | lasagna
            marios-italian      | lasagne                   | lasagna
            marios-italian      | Lasagna al Forno          | lasagna
            marios-italian      | two margheritas           | margherita
            marios-italian      | tiramsu                   | tiramisu
            marios-italian      | spaghetti carbonara       | carbonara
            marios-italian      | panna cotta               | panna-cotta
            marios-italian      | the gnocchi               | gnocchi-pomodoro
            marios-italian      | a pizza                   | margherita+diavola
            marios-italian      | diavola pizza             | diavola
            marios-italian      | desserts                  | tiramisu+panna-cotta
            stylemaster         | a haircut                 | haircut
            stylemaster         | hair cut                  | haircut
            stylemaster         | hair cuts                 | haircut
            stylemaster         | just a trim               | haircut
            stylemaster         | colour                    | color
            stylemaster         | blow dry                  | blowdry
            stylemaster         | a blow-dry                | blowdry
            bright-smile-dental | teeth cleaning            | cleaning
            bright-smile-dental | a check up                | checkup
            bright-smile-dental | checkup on friday         | checkup
            speedy-auto         | oil change                | oil-change
            speedy-auto         | brake pads                | brake-pads
            burger-barn         | milkshakes                | vanilla-shake
            handy-andy          | a repair                  | repair-hour
            handy-andy          | repair per hour           | repair-hour
            """)
    void shouldFindTheOfferWhenNamed(String business, String said, String offer) {
        assertThat(Found.by(business, said).offers()).containsExactly(offer);
    }

    @ParameterizedTest
    @CsvSource({
        "marios-italian, do you sell sushi",
        "marios-italian, a table for 2 please",
        "marios-italian, what time do you close",
        "stylemaster, my hair",
        "bright-smile-dental, my teeth hurt",
        "speedy-auto, change the date",
        "city-medical-clinic, first of december"
    })
    void shouldFindNoOfferWhenNoneIsNamed(String business, String said) {
        assertThat(Found.by(business, said).offers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with Dana", "Dana", "by dana reed", "Ms. Reed", "haircut w/ Dana", "haircut w dana"})
    void shouldFindThePersonWhenNamed(String said) {
        assertThat(Found.by("stylemaster", said).values(SlotName.STAFF)).containsExactly("stylemaster.dana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"haircut with Anna", "haircut w/ Anna", "haircut w Anna"})
    void shouldFindAStrangerWhenSomebodyElseIsAskedFor(String said) {
        assertThat(Found.by("stylemaster", said).all(Mention.Stranger.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table at Mario's for 4", "is Lucia there", "my name is Mario"})
    void shouldFindNobodyWhenNobodyCanBeChosen(String said) {
        assertThat(Found.by("marios-italian", said).values(SlotName.STAFF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anything vegan, vegan",
        "plant-based dishes, vegan",
        "veggie options, vegetarian",
        "without meat, vegetarian",
        "gluten free, gluten-free",
        "I'm celiac, gluten-free",
        "lactose intolerant, dairy-free",
        "a nut allergy, nut-free"
    })
    void shouldFindTheDietWhenNamed(String said, String tag) {
        assertThat(Found.in(said).all(Mention.Tag.class))
                .extracting(Mention.Tag::tag)
                .containsExactly(tag);
    }
}
