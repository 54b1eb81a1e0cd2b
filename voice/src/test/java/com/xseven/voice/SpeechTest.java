package com.xseven.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class SpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We open at 11:00 AM.                             | We open at eleven A M.
        7:30 PM or 8:05 PM?                              | seven thirty P M or eight oh five P M?
        See you at 19:00.                                | See you at seven P M.
        The lasagna is $18.50.                           | The lasagna is eighteen dollars and fifty cents.
        Olives (+$1.00) or extra cheese.                 | Olives, plus one dollar, or extra cheese.
        A coffee is $0.99 and a cake $1,250.00.          | A coffee is ninety-nine cents and a cake one thousand two hundred fifty dollars.
        A table for 4 on Friday, November 27.            | A table for four on Friday, November twenty-seventh.
        On Friday, January 1, 2027.                      | On Friday, January first, twenty twenty-seven.
        Call +1 201-555-0999.                            | Call plus one, two zero one, five five five, zero nine nine nine.
        Your order number is 482 913.                    | Your order number is four eight two, nine one three.
        A 20% discount, 4.6 stars.                       | A twenty percent discount, four point six stars.
        Parties of 4-6, 11:00 AM–2:00 PM.                | Parties of four to six, eleven A M to two P M.
        Write to ann.lee@example.com.                    | Write to ann dot lee at example dot com.
        Pay at https://pay.example/x?y=1.                | Pay at the link in your messages.
        We're at 12 Harbor St & 5th.                     | We're at twelve Harbor Street and fifth.
        Open until 12:00 PM, or 12:00 AM on Friday.      | Open until noon, or midnight on Friday.
        At 7:30, or at 07:30?                            | At seven thirty, or at seven thirty A M?
        2 x Tacos al Pastor (3) ($22.00).                | two Tacos al Pastor, twenty-two dollars.
        Your confirmation number is A-1001.              | Your confirmation number is A, one zero zero one.
        Please call 911 right now.                       | Please call nine one one right now.
        Dr. Lee is at 1205 5th Ave, Apt 3B.              | Doctor Lee is at twelve oh five fifth Avenue, Apartment three B.
        For the 2018 Ford Focus: $60.00/hr.              | For the twenty eighteen Ford Focus: sixty dollars per hour.
        **Bold** 🎉 done                                 | Bold done
        Code AB12 is yours.                              | Code A B one two is yours.
        """)
    void shouldSayFiguresInEnglish(String written, String spoken) {
        assertThat(Speech.of(written, "en").text()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Abrimos a las 11:00 a. m. ¿Algo más?             | Abrimos a las once de la mañana. ¿Algo más?
        A las 19:30 o a las 21:15.                       | A las siete y media de la tarde o a las nueve y cuarto de la noche.
        Cuesta $18.50.                                   | Cuesta dieciocho dólares con cincuenta centavos.
        Un café por $1.00.                               | Un café por un dólar.
        Mesa para 4 el viernes 27 de noviembre.          | Mesa para cuatro el viernes veintisiete de noviembre.
        El viernes 1 de enero de 2027.                   | El viernes primero de enero, dos mil veintisiete.
        Llame al +1 201-555-0999.                        | Llame al más uno, dos cero uno, cinco cinco cinco, cero nueve nueve nueve.
        Escriba a ana@example.com.                       | Escriba a ana arroba example punto com.
        Son 21 mesas y un 10 % de descuento.             | Son veintiuna mesas y un diez por ciento de descuento.
        Una mesa para 1 el sábado.                       | Una mesa para uno el sábado.
        Dura 1 hora y 21 minutos; caben 200 personas.    | Dura una hora y veintiún minutos; caben doscientas personas.
        Tengo 1 x Horchata y 21 x Tacos al Pastor (3).   | Tengo una Horchata y veintiún Tacos al Pastor.
        Llame al 911 o vea a la Dra. Ruiz.               | Llame al nueve uno uno o vea a la doctora Ruiz.
        """)
    void shouldSayFiguresInSpanish(String written, String spoken) {
        assertThat(Speech.of(written, "es").text()).isEqualTo(spoken);
    }

    @Test
    void shouldMakeTwoSentencesOfALongOne() {
        String written =
                "We have the margherita with fresh basil for $12.00, the quattro formaggi with honey for $15.00, "
                        + "and the diavola with spicy salami for $16.00.";

        assertThat(Speech.of(written, "en").text())
                .isEqualTo(
                        "We have the margherita with fresh basil for twelve dollars, the quattro formaggi with honey for"
                                + " fifteen dollars. And the diavola with spicy salami for sixteen dollars.");
    }

    @Test
    void shouldSpeakLinesOfAListAsSentences() {
        assertThat(Speech.of("We have:\n- Soup\n- Salad\nAnything else?", "en").text())
                .isEqualTo("We have: Soup. Salad. Anything else?");
    }

    @Test
    void shouldSayDigitsSlowly() {
        assertThat(Speech.of("Call 201-555-0999 & ask.", "en").ssml())
                .contains("<s>Call <prosody rate=\"slow\">two zero one, five five five, zero nine nine nine</prosody>"
                        + " and ask.</s>");
    }

    /** Whatever is written: no digit is left to a voice's own reading, and the markup is well formed and says the same. */
    @Test
    void shouldSayAnythingInWords() throws Exception {
        Random random = new Random(7);
        String signs = "0123456789:$€%&<>()/-–,. \nAPMaé¿?!#*x×+@'\"\uE000\u202f";
        for (int tries = 0; tries < 2_000; tries++) {
            String written = random.ints(1 + random.nextInt(60), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            Speech speech = Speech.of(written, tries % 2 == 0 ? "en" : "es");

            assertThat(speech.text()).as(written).doesNotContainPattern("[0-9<>\\uE000-\\uE002]");
            String said = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(speech.ssml())))
                    .getDocumentElement()
                    .getTextContent();
            assertThat(said.replace(" ", ""))
                    .as(written)
                    .isEqualTo(speech.text().replace(" ", ""));
        }
    }
}
