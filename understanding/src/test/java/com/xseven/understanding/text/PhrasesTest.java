package com.xseven.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.understanding.intent.ClausePatterns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several sections of a file share stands in it once. */
class PhrasesTest {

    private static final Phrases CLAUSES = Phrases.beside(ClausePatterns.class, "clauses-en.txt");

    @ParameterizedTest
    @ValueSource(strings = {"ASK_POLICY", "BOOK not"})
    void shouldHoldTheLinesOfASharedSectionWhenALineNamesIt(String section) {
        assertThat(CLAUSES.patterns(section))
                .containsAll(CLAUSES.patterns("@whether to book"))
                .noneMatch(pattern -> pattern.contains("@whether") || pattern.contains("<must>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"do i need to book", "must we make a reservation", "is an appointment required"})
    void shouldFindTheSameInBothWhenTheyShareIt(String said) {
        Trace trace = Trace.of(said);
        assertThat(CLAUSES.anyOf("@whether to book").isIn(said, trace)).isTrue();
        assertThat(CLAUSES.anyOf("ASK_POLICY").isIn(said, trace)).isTrue();
        assertThat(CLAUSES.anyOf("BOOK not").isIn(said, trace)).isTrue();
    }
}
