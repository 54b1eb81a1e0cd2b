package com.xseven.activities.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.business.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordingTest {

    static final Iterable<String> LANGUAGES = Wording.LANGUAGES;

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Set<Template> SAME_EVERYWHERE = Set.of(Template.ORDER_ITEM, Template.CHANGE_LINE);
    private static final Instant EVENING = Instant.parse("2026-11-28T00:05:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void shouldHaveWordsForEverythingAndNothingElse(String language) throws IOException {
        assertThat(letters(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Template.values()).map(Template::key).toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void shouldHaveTheSamePlacesAsInEnglish(String language) {
        for (Template template : Template.values()) {
            assertThat(places(Wording.in(language), template))
                    .as(template.key())
                    .isEqualTo(places(Wording.in("en"), template));
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void shouldLeaveNoPlaceEmptyWhenEachHasAValue(String language) {
        for (Template template : Template.values()) {
            Wording wording = Wording.in(language);
            Map<String, String> values =
                    places(wording, template).stream().collect(Collectors.toMap(Function.identity(), place -> "$1"));
            assertThat(wording.say(template, values))
                    .as(template.key())
                    .isNotBlank()
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void shouldNotHaveBeenLeftInEnglish() {
        for (Template template : Template.values()) {
            assertThat(Wording.in("es").words(template).equals(Wording.in("en").words(template)))
                    .as(template.key())
                    .isEqualTo(SAME_EVERYWHERE.contains(template));
        }
    }

    @Test
    void shouldRefuseToSayWhatLacksAValue() {
        assertThatThrownBy(() -> Wording.in("es").say(Template.HELLO_NAME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldWriteDaysTimesAndMoneyAsTheLanguageDoes() {
        Money price = new Money(new BigDecimal("1234567.5"), "USD");
        assertThat(Wording.in("en").at(EVENING, NEW_YORK)).isEqualTo("Friday, November 27 at 7:05 PM");
        assertThat(Wording.in("en").day(DayOfWeek.MONDAY)).isEqualTo("Monday");
        assertThat(Wording.in("en").money(price)).isEqualTo("1,234,567.50 USD");
        assertThat(Wording.in("es").at(EVENING, NEW_YORK)).isEqualTo("viernes, 27 de noviembre, 19:05 h");
        assertThat(Wording.in("es").day(DayOfWeek.MONDAY)).isEqualTo("lunes");
        assertThat(Wording.in("es").money(price)).isEqualTo("1.234.567,50 USD");
    }

    @Test
    void shouldSpeakEnglishToWhoeverSpeaksAnotherLanguage() {
        assertThat(Wording.in("de")).isSameAs(Wording.in("en"));
        assertThat(Wording.in("")).isSameAs(Wording.in("en"));
        assertThat(Wording.in("ES")).isSameAs(Wording.in("es"));
    }

    private static Set<String> places(Wording wording, Template template) {
        return PLACE.matcher(wording.words(template))
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties letters(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(WordingTest.class.getResourceAsStream("letters_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
