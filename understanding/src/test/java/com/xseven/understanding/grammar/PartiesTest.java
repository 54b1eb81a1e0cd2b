package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 people                                   | 4
            four persons                               | 4
            4 ppl                                      | 4
            6 pax                                      | 6
            table for two                              | 2
            a table for 2                              | 2
            table  for  11                             | 11
            party of 6                                 | 6
            a group of twelve                          | 12
            a family of five                           | 5
            the two of us                              | 2
            there are 3 of us                          | 3
            there will be five                         | 5
            we are 4                                   | 4
            we're six                                  | 6
            we'll be 7                                 | 7
            me and my wife                             | 2
            my husband and I                           | 2
            me, my wife and 2 kids                     | 4
            me, my friend and my brother               | 3
            me and 3 friends                           | 4
            me plus 2                                  | 3
            2 adults and 2 kids                        | 4
            we are four and a baby                     | 5
            two adults, one child                      | 3
            just me                                    | 1
            only me                                    | 1
            by myself                                  | 1
            a table for me                             | 1
            both of us                                 | 2
            a couple                                   | 2
            dinner with my girlfriend                  | 2
            a dozen people                             | 12
            for 4 at 7pm                               | 4
            for twenty-one                             | 21
            an 8 top                                   | 8
            8 in total                                 | 8
            table of 5                                 | 5
            the number of people is 9                  | 9
            seats for 3                                | 3
            3 seats                                    | 3
            room for six                               | 6
            book for 2                                 | 2
            table 4 tomorrow                           | 4
            3 couples                                  | 6
            2 couples and a child                      | 5
            2 men and three women                      | 5
            4 children and 2 adults                    | 6
            my four kids and I                         | 5
            my husband, 2 children and myself          | 4
            me, my grandparents and 5 babies           | 8
            my mom and dad                             | 2
            me and three of my friends                 | 4
            me and my twins                            | 3
            me and 2 more                              | 3
            me and my wife, date is friday             | 2
            2 and a baby                               | 3
            two plus a child                           | 3
            4 people, 3 adults and 1 baby              | 4
            4 people and I need a high chair           | 4
            all 5 seated together                      | 5
            it is for us 3                             | 3
            the number of people I want is 6           | 6
            our group number changed to 7              | 7
            change the number of people to 8           | 8
            11 is the number of people                 | 11
            expect only 4                              | 4
            now it's just 3                            | 3
            a 13 seater                                | 13
            """)
    void shouldCountThePeopleWhenSaid(String said, int size) {
        assertThat(Found.in(said).parties()).containsExactly(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for 7:30",
                "for 7pm",
                "for 8 o'clock",
                "for 3 days",
                "for 20 dollars",
                "book it for me",
                "for the 28th",
                "for 8 in the evening",
                "a people person",
                "for 2 hours",
                "a women's cut",
                "one of us has a nut allergy",
                "two people are vegetarian and",
                "I have two kids",
                "high chairs for my 4 kids",
                "a table for 730",
                "one of the tables outside",
                "for 12/3"
            })
    void shouldCountNobodyWhenNoPeopleAreMeant(String said) {
        assertThat(Found.in(said).parties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"add one person, 1", "please add 2 more people, 2", "one of us can't make it, -1"})
    void shouldCountFromTheNumberSaidBeforeWhenChanged(String said, int people) {
        assertThat(Found.in(said).all(Mention.PartyShift.class))
                .extracting(Mention.PartyShift::people)
                .containsExactly(people);
    }
}
