package com.xseven.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        um I'd like uh a table for to tomorrow                 | I'd like a table for two tomorrow
        table for for people at ate                            | table for four people at eight
        yeah um seven thirty p m please                        | yeah 7:30 pm please
        my number is two oh one five five five oh nine nine nine | my number is 2015550999
        it's triple five double two nine nine                  | it's 5552299
        you can mail ann dot lee at example dot com            | you can mail ann.lee@example.com
        I I want to want to book a a haircut                   | I want to book a haircut
        I need my, you know, oil chain                         | I need my, oil change
        can you check my breaks                                | can you check my brakes
        put me on the weight list                              | put me on the waiting list
        well, like, are you open on sunday                     | are you open on sunday
        a party of too at to                                   | a party of two at two
        uh huh                                                 | yes
        mm-hmm                                                 | yes
        uh uh table for to to night                            | table for two tonight
        i'd like to i'd like to cancel my appointment          | i'd like to cancel my appointment
        can i get for large horchatas and to orders of tacos   | can i get four large horchatas and two orders of tacos
        at quarter past for                                    | at quarter past four
        at ten ten                                             | at 10:10
        two zero one five fifty five zero one seventy seven    | 2015550177
        mary underscore jones eighty five at yahoo dot co dot uk | mary_jones85@yahoo.co.uk
        it's j s m i t h at example dot com                    | it's jsmith@example.com
        twelve forty one market street apartment for b         | 1241 market street apartment four b
        a two thousand eighteen ford f one fifty               | a 2018 ford f-150
        the breaks are squeaking                               | the brakes are squeaking
        """)
    void shouldHearWhatWasMeantInEnglish(String heard, String meant) {
        assertThat(Transcript.meant(heard, "en")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        eh este, quiero una una mesa para dos                   | quiero una mesa para dos
        mi número es dos cero uno cinco cinco cinco cero nueve nueve nueve | mi número es 2015550999
        ana punto ruiz arroba example punto com                 | ana.ruiz@example.com
        quiero una sita mañana                                  | quiero una cita mañana
        ajá                                                     | sí
        quería este una mesa para el para el jueves             | quería una mesa para el jueves
        es el doscientos uno quinientos cincuenta y cinco cero uno veintitrés | es el 2015550123
        ana guion lopez veinte arroba example punto com         | ana-lopez20@example.com
        """)
    void shouldHearWhatWasMeantInSpanish(String heard, String meant) {
        assertThat(Transcript.meant(heard, "es")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A table for two at seven, please.",
                "I would like to go to the place for ten people",
                "No, no, make it eight",
                "What kind of pizza do you have?",
                "Is that table for four to six people?",
                "I'd like to order two pizzas for pickup",
                "Are you open on Thanksgiving?",
                "one for me and two for her",
                "I have two thousand reasons to come by at seven",
                "Can I get to the clinic from there at noon?",
                "I want one for my son and two for my daughters"
            })
    void shouldLeaveGoodSentencesAlone(String said) {
        assertThat(Transcript.meant(said, "en")).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"um", "uh...", " ", ""})
    void shouldNotMakeNothingOfSomething(String heard) {
        assertThat(Transcript.meant(heard, "en")).isEqualTo(heard);
    }
}
