package com.xseven.evaluation.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotFinderTest {

    private final SlotFinder finder = new SlotFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A table for 4 people at 7 pm please            | people=4 people, time=7 pm
            Book me a table for 9 tomorrow                 | people=9, date=tomorrow
            There are 3 of us                              | people=3
            Just the two of us                             | people=the two
            It is for me, my wife and our 2 kids           | people=me, my wife and our 2 kids
            We are 2 adults and 3 children on the 5th      | people=2 adults and 3 children, date=5th
            The party size is 6                            | people=6
            A party of 7, not 8 people                     | people=7
            Can we come in 3 days at 19:30?                | date=in 3 days, time=19:30
            On Tue, 18 Dec 2018 at 7:15 PM.                | date=Tue, 18 Dec 2018, time=7:15 PM.
            on the 3rd of May for 2                        | date=3rd of May, people=2
            We would like to come in an hour               | date=in an hour, time=in an hour
            tomorrow at half past eight in the evening     | date=tomorrow, time=half past eight in the evening
            the booking is under the name Ann Lee          | first_name=Ann, last_name=Lee
            my first name is Ann                           | first_name=Ann
            and my last name is Lee                        | last_name=Lee
            It is under Lee                                | last_name=Lee
            I made it yesterday                            |
            Do you have high chairs?                       |
            """)
    void shouldMarkTheWordsOfAValueWhenSaid(String said, String marked) {
        assertThat(String.join(", ", marks(said, List.of()))).isEqualTo(marked == null ? "" : marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7      | PEOPLE               | people=7
            7      | TIME                 | time=7
            18     | PEOPLE,TIME          | time=18
            7      | FIRST_NAME           |
            Vaughn | FIRST_NAME,LAST_NAME | first_name=Vaughn
            Vaughn | LAST_NAME            | last_name=Vaughn
            """)
    void shouldTakeAWordForWhatWasAskedWhenItSaysNoMore(String said, String requested, String marked) {
        List<SlotKind> kinds =
                Stream.of(requested.split(",", -1)).map(SlotKind::valueOf).toList();

        assertThat(String.join(", ", marks(said, kinds))).isEqualTo(marked == null ? "" : marked);
    }

    private List<String> marks(String said, List<SlotKind> requested) {
        return finder.find(new Utterance(said, requested, List.of())).stream()
                .map(mark -> mark.kind().word() + "="
                        + said.substring(mark.span().from(), mark.span().to()))
                .toList();
    }
}
