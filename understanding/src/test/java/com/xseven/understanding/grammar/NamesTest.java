package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.SlotName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my name is Ann Lee                          | Ann Lee
            My name is ann lee                          | Ann Lee
            MY NAME IS ANN LEE                          | Ann Lee
            the name's Bond                             | Bond
            name: Maria Lopez                           | Maria Lopez
            under the name of O'Neill                   | O'Neill
            under Lee                                   | Lee
            under my name, Craig Austgen                | Craig Austgen
            book it for Ann Lee                         | Ann Lee
            it's for John Carter                        | John Carter
            this is Peter Grant                         | Peter Grant
            I'm Max Power                               | Max Power
            call me Ishmael                             | Ishmael
            I go by Ardelle Caroll                      | Ardelle Caroll
            Ann Lee is my name                          | Ann Lee
            Jane Doe here, a table for 2                | Jane Doe
            Tom Baker, tom@mail.example.com             | Tom Baker
            table for 2 at 7pm, Mary Major 201-555-0132 | Mary Major
            could you change the name to Al Bert        | Al Bert
            my name is Anna and I want a table          | Anna
            my name is Jean-Luc Picard, for tomorrow    | Jean-Luc Picard
            It is for Ann Lee. We're late               | Ann Lee
            under the name Ann Lee because I am ill     | Ann Lee
            under the name "Ann Lee"                    | Ann Lee
            my name is April Smith                      | April Smith
            under Mrs. Ann Lee                          | Ann Lee
            the Podwoski party on Friday                | Podwoski
            my name is Ann Lee Jr. and I am late        | Ann Lee Jr
            Ann Lee has a table at 8                    | Ann Lee
            a table of four, Ann Lee                    | Ann Lee
            Ann Lee is the reservation name             | Ann Lee
            last name Lee                               | Lee
            put it under my wife's name, Anna           | Anna
            cut on Friday for Jo March, please          | Jo March
            noon. kat. kat@example.com. thx             | Kat
            """)
    void shouldTakeTheNameWhenGiven(String said, String name) {
        assertThat(Found.in(said).values(SlotName.NAME)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee                   | Ann Lee
            ann lee                   | Ann Lee
            ANN LEE                   | Ann Lee
            smith                     | Smith
            It's Maria Lopez          | Maria Lopez
            sure, Tom Baker           | Tom Baker
            ok cool. Priya Raman      | Priya Raman
            k book it. jess 2015550142     | Jess
            book it jess 201-555-0142 thanks | Jess
            jess kim, 201-555-0142. book it | Jess Kim
            yes, my husband bob 2015550142 | Bob
            Jo March, 2015550144      | Jo March
            Kim please                | Kim
            book it Zorah 2015550142 thanks  | Zorah
            rico 2015550142           | Rico
            book it, zorah 2015550142 ok | Zorah
            7pm jess 2015550142       | Jess
            Ann Lee, 201-555-0123     | Ann Lee
            van der Berg              | van der Berg
            Ann Lee tomorrow          | Ann Lee
            """)
    void shouldTakeTheWholeMessageWhenANameWasAskedFor(String said, String name) {
        assertThat(Found.whenAsked(SlotName.NAME, said).values(SlotName.NAME)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm vegan",
                "I'm looking for a table",
                "under an hour",
                "this is great",
                "for tomorrow",
                "it's perfect",
                "call me back",
                "call me at 2015550123",
                "under the awning",
                "for Friday at 7",
                "I am hungry",
                "what name should I give",
                "What is the restaurant's name again?",
                "Lactose intolerant here",
                "the Wedding party is on Friday",
                "a Big party"
            })
    void shouldTakeNoNameWhenNoneIsGiven(String said) {
        assertThat(Found.in(said).values(SlotName.NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes please",
                "what do you mean",
                "that's crazy",
                "tomorrow",
                "7pm",
                "why",
                "rather for 6",
                "Better for five",
                "actually make it eight",
                "heres my digits 201 555 0134",
                "my wifes 201 555 0134",
                "ph 201 555 0134",
                "Ph 201 555 0134",
                "celular 201 555 0134",
                "ooh 7pm sharp 2015550134",
                "hola, 201 555 0134",
                "Mi Numero 201 555 0134",
                "Gracias",
                "HERES MY DIGITS 201 555 0134"
            })
    void shouldTakeNoNameWhenTheAnswerIsNone(String said) {
        assertThat(Found.whenAsked(SlotName.NAME, said).values(SlotName.NAME)).isEmpty();
    }
}
