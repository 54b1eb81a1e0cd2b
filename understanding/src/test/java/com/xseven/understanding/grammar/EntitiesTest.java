package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Text;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money, durations, vehicles and areas, with the words that name them. */
class EntitiesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-26T10:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | anything under $16?                          | ..16            | under $16
            en | do you have pizza for less than 20 dollars   | ..20            | for less than 20 dollars
            en | no more than $1,200 please                   | ..1200          | no more than $1,200
            en | my budget is 50                              | ..50            | budget is 50
            en | something cheaper than 15                    | ..15            | cheaper than 15
            en | I can spend up to forty bucks                | ..40            | up to forty bucks
            en | between 10 and 15 dollars                    | 10..15          | between 10 and 15 dollars
            en | $10-$15 or so                                | 10..15          | $10-$15
            en | a main from $20 to $30                       | 20..30          | from $20 to $30
            en | over $100                                    | 100..           | over $100
            en | 30 dollars or less                           | ..30            | 30 dollars or less
            en | the haircut for $45                          | 45..45          | $45
            en | you charged me 25.50 dollars                 | 25.50..25.50    | 25.50 dollars
            es | algo por menos de 20 dólares                 | ..20            | por menos de 20 dólares
            es | entre 10 y 15 dólares                        | 10..15          | entre 10 y 15 dólares
            es | más de 50 dólares                            | 50..            | más de 50 dólares
            en | what do you have for less than 40?           | ..40            | less than 40
            en | do you have rooms for under 40 people        | none            | -
            en | a table under the tree for 20 people         | none            | -
            """)
    void shouldFindMoney(String language, String message, String expected, String words) {
        assertThat(found(language, message, Mention.Price.class)
                        .map(EntitiesTest::inWords)
                        .orElse("none"))
                .isEqualTo(expected);
        assertThat(wordsOf(language, message, Mention.Price.class)).isEqualTo(words);
    }

    private static String inWords(Mention.Price price) {
        return price.least().map(Object::toString).orElse("") + ".."
                + price.most().map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | I need somebody for two hours                | PT2H     | for two hours
            en | a 90-minute massage                          | PT1H30M  | 90-minute
            en | for an hour and a half                       | PT1H30M  | for an hour and a half
            en | two and a half hours                         | PT2H30M  | two and a half hours
            en | half an hour would do                        | PT30M    | half an hour
            en | about 1 hour 30 minutes                      | PT1H30M  | 1 hour 30 minutes
            en | a table for 2 for 3 hours                    | PT3H     | for 3 hours
            en | in two hours                                 | none     | -
            en | an hour later                                | none     | -
            es | por dos horas                                | PT2H     | por dos horas
            es | un masaje de 60 minutos                      | PT1H     | 60 minutos
            """)
    void shouldFindDurations(String language, String message, String expected, String words) {
        assertThat(found(language, message, Mention.Length.class)
                        .map(length -> length.length().toString())
                        .orElse("none"))
                .isEqualTo(expected);
        assertThat(wordsOf(language, message, Mention.Length.class)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | oil change for my 2018 Honda Civic tomorrow at 10  | 2018 Honda Civic
            en | It's a blue toyota corolla                         | Toyota Corolla
            en | I drive a Ford F-150, needs brake pads             | Ford F-150
            en | my '15 subaru outback                              | 2015 Subaru Outback
            en | an oil change for a honda at 10                    | Honda
            en | the prius is making a noise                        | Prius
            en | BMW 320i                                           | BMW 320i
            en | jeep grand cherokee on friday                      | Jeep Grand Cherokee
            en | vw golf, tomorrow                                  | Vw Golf
            en | a 2021 tesla model 3 please                        | 2021 Tesla Model 3
            es | un cambio de aceite para mi Toyota Corolla 2019    | 2019 Toyota Corolla
            es | es un nissan sentra                                | Nissan Sentra
            en | can I get a spot for my pilot friend               | none
            en | I need to focus on the brakes                      | none
            """)
    void shouldFindVehiclesWhereCarsAreSeenTo(String language, String message, String expected) {
        assertThat(plain("speedy-auto", language, message, SlotName.VEHICLE)).isEqualTo(expected);
        assertThat(plain("marios-italian", language, message, SlotName.VEHICLE)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | are you downtown?                       | Downtown
            en | is there parking in the Downtown area?  | Downtown
            en | I am at 12 Downtown Street              | none
            es | ¿están en Downtown?                     | Downtown
            en | are you uptown?                         | none
            """)
    void shouldFindAreas(String language, String message, String expected) {
        assertThat(plain("marios-italian", language, message, SlotName.AREA)).isEqualTo(expected);
    }

    private static String plain(String business, String language, String message, SlotName slot) {
        return in(business, Text.of(List.of(message), language)).stream()
                .filter(mention -> mention instanceof Mention.Plain plain && plain.slot() == slot)
                .map(mention -> ((Mention.Plain) mention).value())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(","), values -> values.isEmpty() ? "none" : values));
    }

    private static <M extends Mention> Optional<M> found(String language, String message, Class<M> kind) {
        return in("marios-italian", Text.of(List.of(message), language)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String wordsOf(String language, String message, Class<? extends Mention> kind) {
        Text text = Text.of(List.of(message), language);
        return found(language, message, kind)
                .map(mention -> text.typed(mention.span()))
                .orElse("-");
    }

    private static List<Mention> in(String business, Text text) {
        return new Grammar(Businesses.named(business))
                .find(text, NOW, Optional.empty())
                .mentions();
    }
}
