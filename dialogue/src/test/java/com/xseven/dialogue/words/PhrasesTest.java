package com.xseven.dialogue.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours.Interval;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private final Phrases english = Phrases.in("en");
    private final Phrases spanish = Phrases.in("es");
    private final Forms forms = english.forms();

    @ParameterizedTest
    @EnumSource
    void shouldHoldEveryPhraseWhenBookIsOpened(Phrase phrase) {
        assertThat(List.of(english, spanish))
                .extracting(book -> book.say(phrase, "one", "two", "three"))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayTheSameWhenInAnotherLanguage(Phrase phrase) {
        assertThat(places(Locale.of("es"), phrase)).isEqualTo(places(Locale.ENGLISH, phrase));
    }

    private static Set<String> places(Locale locale, Phrase phrase) {
        String template = ResourceBundle.getBundle("com.xseven.dialogue.words.phrases", locale)
                .getString(phrase.key());
        return Pattern.compile("\\{\\d}")
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({"19:00, las 7:00 p. m.", "13:30, la 1:30 p. m.", "00:05, las 12:05 a. m.", "09:05, las 9:05 a. m."})
    void shouldPutTheArticleBeforeTimesWhenSpeakingSpanish(LocalTime time, String written) {
        assertThat(spanish.forms().time(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, el jueves 26 de noviembre", "2027-01-02, el sábado 2 de enero de 2027"})
    void shouldPutTheArticleBeforeDatesWhenSpeakingSpanish(LocalDate date, String written) {
        assertThat(spanish.forms().date(date, LocalDate.of(2026, 11, 23))).isEqualTo(written);
    }

    @Test
    void shouldMindTheSoundsWhenListingInSpanish() {
        assertThat(spanish.forms().and(List.of("a", "b", "c"))).isEqualTo("a, b y c");
        assertThat(spanish.forms().and(List.of("Ana", "Ines"))).isEqualTo("Ana e Ines");
        assertThat(spanish.forms().or(List.of("siete", "ocho"))).isEqualTo("siete u ocho");
    }

    @Test
    void shouldRegretWhenThereIsNoBook() {
        assertThat(Phrases.regretting("es")).isEmpty();
        assertThat(Phrases.regretting("fr"))
                .hasValueSatisfying(said -> assertThat(said).contains("français"));
        assertThat(Phrases.regretting("xx"))
                .hasValueSatisfying(said -> assertThat(said).contains("English"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "pt", "zh", "ja", "ko", "ru", "ar"})
    void shouldSayWhatIsPossibleWhenThereIsNoBook(String language) {
        assertThat(Phrases.possible(language, "+1 201-555-0112"))
                .hasValueSatisfying(said -> assertThat(said).contains("+1 201-555-0112", "person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "pt"})
    void shouldNameTheEmergencyNumberWhenThereIsNoBook(String language) {
        assertThat(Phrases.alarming(language))
                .hasValueSatisfying(said -> assertThat(said).contains("911"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void shouldHoldNothingElseWhenBookIsOpened(String language) {
        // given
        ResourceBundle book = ResourceBundle.getBundle("com.xseven.dialogue.words.phrases", Locale.of(language));

        // then
        assertThat(Collections.list(book.getKeys()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Phrase.values()).map(Phrase::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"19:00, 7:00 PM", "00:05, 12:05 AM", "12:30, 12:30 PM", "09:05, 9:05 AM"})
    void shouldWriteTimesOnTheDialWhenSpeakingEnglish(LocalTime time, String written) {
        assertThat(forms.time(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 'Thursday, November 26'",
        "2027-01-02, 'Saturday, January 2, 2027'",
        "2026-12-31, 'Thursday, December 31'"
    })
    void shouldNameTheYearOnlyWhenItIsAnother(LocalDate date, String written) {
        assertThat(forms.date(date, LocalDate.of(2026, 11, 23))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"PT30M, 30 minutes", "PT1H, 1 hour", "PT90M, 1 hour 30 minutes", "PT24H, 24 hours", "PT0S, 0 minutes"})
    void shouldCountHoursAndMinutesWhenWritingADuration(Duration duration, String written) {
        assertThat(forms.duration(duration)).isEqualTo(written);
    }

    @Test
    void shouldJoinPartsWhenListing() {
        assertThat(forms.and(List.of())).isEmpty();
        assertThat(forms.and(List.of("a"))).isEqualTo("a");
        assertThat(forms.or(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(forms.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(forms.hours(List.of(
                        new Interval(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Interval(LocalTime.of(13, 0), LocalTime.of(17, 0)))))
                .isEqualTo("8:00 AM to 12:00 PM and 1:00 PM to 5:00 PM");
        assertThat(forms.dayRange(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)).isEqualTo("Monday to Thursday");
    }

    @Test
    void shouldNameTheCurrencyWhenWritingAPrice() {
        assertThat(forms.money(new Money(new BigDecimal("19.00"), "USD"))).isEqualTo("$19.00");
        assertThat(forms.money(new Money(new BigDecimal("1250.5"), "EUR"))).isEqualTo("€1,250.50");
    }

    @Test
    void shouldSayWhoSpeaksWhenGreeting() {
        assertThat(Greetings.greeting(Businesses.named("marios-italian"), "en").text())
                .contains("Mario's Italian", "table");
        assertThat(Greetings.greeting(Businesses.named("speedy-auto"), "en").text())
                .contains("Speedy Auto", "appointment")
                .doesNotContain("table");
    }
}
