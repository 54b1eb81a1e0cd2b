package com.xseven.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Examples;
import com.xseven.understanding.intent.Intents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SievedTest {

    private static final List<String> SENTENCES = Intents.examples("en").parts().stream()
            .map(Examples.Part::sentences)
            .flatMap(List::stream)
            .map(sentence -> Text.of(List.of(sentence)).plain())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "cancel\\w*, cancel",
        "dishes?, dishe",
        "(?:the )?table for, table for",
        "(?<!good )night, night",
        "a(?:bc|bcd)e, bc",
        "ab+c, ab",
        "[ap]m at, m at",
        "\\Qa.b\\E?x\\d, \\d"
    })
    void shouldNameALiteralWhenEveryMatchHoldsIt(String regex, String literal) {
        assertThat(Literals.neededBy(regex)).contains(Set.of(literal));
    }

    @ParameterizedTest
    @CsvSource({"(?:abc)?", "abc|\\w+", "[a-z]+", "(?=abc)"})
    void shouldNameNothingWhenAMatchNeedsNoLiteral(String regex) {
        assertThat(Literals.neededBy(regex)).isEqualTo(Optional.empty());
    }

    @Test
    void shouldFindTheSameWhenSievedAsWithout() {
        Phrases phrases = Phrases.beside(ClausePatterns.class, "clauses-en.txt");
        List<String> sections = phrases.names().stream()
                .filter(name -> !name.startsWith(Phrases.SHARED))
                .toList();
        for (String section : sections) {
            Pattern all = Pattern.compile(String.join("|", phrases.patterns(section)));
            AnyOf sieved = phrases.anyOf(section);
            for (String sentence : SENTENCES) {
                List<String> found = new ArrayList<>();
                sieved.each(sentence, Trace.of(sentence), match -> found.add(match.group()));
                assertThat(found)
                        .as(section + ": " + sentence)
                        .isEqualTo(all.matcher(sentence)
                                .results()
                                .map(MatchResult::group)
                                .toList());
            }
        }
    }
}
