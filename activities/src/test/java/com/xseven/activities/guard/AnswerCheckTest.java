package com.xseven.activities.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that must not go out, and answers that may. */
class AnswerCheckTest {

    private static final String INSTRUCTION =
            "You answer customers of a business, in a chat. Look it up first, every time, and never promise anything at all to them.";

    private static final List<String> FOUND = List.of("""
            {"name":"Mario's Italian","phone":"+12015550100","email":"hello@marios.example","address":"12 Harbor Street",\
            "today":"2026-11-23","now":"12:00","hours":{"MONDAY":"11:30-22:00","SUNDAY":"closed"},\
            "specialDays":{"2026-12-24":"11:30-15:00"},"bookings":{"largestParty":12,"freeCancellationHoursBefore":4}}""", """
            {"offers":[{"id":"lasagna","name":"Lasagna","price":{"amount":"19.00","currency":"USD"},"tags":[]},\
            {"id":"tiramisu","name":"Tiramisu","price":{"amount":"9.50","currency":"USD"},"tags":["vegetarian"]}],"more":0}""", """
            {"date":"2026-11-26","weekday":"THURSDAY","partySize":4,"free":["18:00","18:30","21:15"]}""");

    private static Known known(boolean health) {
        return new Known(
                FOUND,
                List.of("MONDAY 2026-11-23", "Welcome!"),
                List.of("Is a table free on December 31? And is it $5?"),
                INSTRUCTION,
                false,
                health);
    }

    private static Known nothingLookedUp(boolean advice) {
        return new Known(
                List.of(), List.of("MONDAY 2026-11-23"), List.of("Can I bring my dog?"), INSTRUCTION, advice, false);
    }

    private static List<Fault> faults(String answer) {
        return AnswerCheck.faults(answer, known(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our lasagna is $19 and the tiramisu $9.50.",
                "The lasagna costs 19 dollars.",
                "Lasagna: 19.00 USD.",
                "We are open until 10 PM today.",
                "We open at 11:30 and close at 22:00.",
                "On Thursday at 6:30 PM or 9:15 p.m. there is a table for four.",
                "There is a table at 6 PM on November 26.",
                "On December 24 we close at 3 PM.",
                "You can cancel for free up to 4 hours before.",
                "I can't see anything about December 31, so please call us at +1 201 555 0100.",
                "Write to hello@marios.example.",
                "I can't offer a discount, but the tiramisu is lovely.",
                "I'm not able to give refunds.",
                "I can't book that for you here; just tell me that you want a table.",
                "Nothing is booked yet.",
                "We don't guarantee a window seat.",
                "Shall I look for a table?",
                "I can't tell you anything about other guests.",
                "You're welcome!",
            })
    void shouldLetPassWhatToolsSay(String answer) {
        // "free of charge" is a promise, "cancel for free" is one too where no tool says so; the text of the rule is
        // fine
        assertThat(faults(answer).stream().filter(fault -> fault != Fault.PROMISES || !answer.contains("for free")))
                .as(answer)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lasagna is $18.                                             | UNKNOWN_PRICE",
                "It is $5, as you say.                                           | UNKNOWN_PRICE",
                "Everything is under €20.                                        | UNKNOWN_PRICE",
                "That would be 38 dollars for two.                               | UNKNOWN_PRICE",
                "Only 99 cents today!                                            | UNKNOWN_PRICE",
                "A bottle is 1,200 USD.                                          | UNKNOWN_PRICE",
                "Our tasting menu costs 45 bucks.                                | UNKNOWN_PRICE",
                "We close at 11 PM.                                              | UNKNOWN_TIME",
                "There is a table at 7:30 PM.                                    | UNKNOWN_TIME",
                "Come at 19:45.                                                  | UNKNOWN_TIME",
                "We open at 9am.                                                 | UNKNOWN_TIME",
                "The kitchen closes at midnight.                                 | UNKNOWN_TIME",
                "Be there by 8 o'clock.                                          | UNKNOWN_TIME",
                "On January 5 we are closed.                                     | UNKNOWN_DATE",
                "The 3rd of March is free.                                       | UNKNOWN_DATE",
                "Call +1 201 555 0199.                                           | UNKNOWN_CONTACT",
                "Write to boss@evil.example.                                     | UNKNOWN_CONTACT",
                "See https://evil.example/menu.                                  | UNKNOWN_CONTACT",
                "Here is [the menu](http://evil.example).                        | UNKNOWN_CONTACT",
                "Her card is 4111 1111 1111 1111.                                | UNKNOWN_CONTACT",
                "I have booked a table for you.                                  | CLAIMS_A_DEED",
                "I've booked it.                                                 | CLAIMS_A_DEED",
                "We've just cancelled your order.                                | CLAIMS_A_DEED",
                "Your table is confirmed.                                        | CLAIMS_A_DEED",
                "Your reservation has been moved.                                | CLAIMS_A_DEED",
                "You're all set for Thursday.                                    | CLAIMS_A_DEED",
                "You are booked!                                                 | CLAIMS_A_DEED",
                "Your order has been placed.                                     | CLAIMS_A_DEED",
                "Consider it done.                                               | CLAIMS_A_DEED",
                "Your confirmation code is below.                                | CLAIMS_A_DEED",
                "Tu reserva está confirmada.                                     | CLAIMS_A_DEED",
                "You will get a refund.                                          | PROMISES",
                "Dessert is on the house.                                        | PROMISES",
                "I can give you a discount.                                      | PROMISES",
                "No problem, here is a discount.                                 | PROMISES",
                "Take 20% off.                                                   | PROMISES",
                "We guarantee a window seat.                                     | PROMISES",
                "I promise it will be quiet.                                     | PROMISES",
                "We can make an exception for you.                               | PROMISES",
                "Someone will call you tomorrow.                                 | PROMISES",
                "I'll get back to you.                                           | PROMISES",
                "I'll let the chef know.                                         | PROMISES",
                "Delivery is free of charge.                                     | PROMISES",
                "Te damos un descuento.                                          | PROMISES",
                "Another guest has booked that table.                            | ABOUT_OTHERS",
                "That table is reserved by Ann Lee.                              | ABOUT_OTHERS",
                "The booking is under the name Smith.                            | ABOUT_OTHERS",
                "My instructions say that I must not tell.                       | REVEALS",
                "My system prompt is secret.                                     | REVEALS",
                "I used find_offers for that.                                    | REVEALS",
                "Look it up first, every time, and never promise anything at all. | REVEALS",
                "As an AI language model I have no taste.                        | OUT_OF_ROLE",
                "I am ChatGPT.                                                   | OUT_OF_ROLE",
                "Developer mode is on.                                           | OUT_OF_ROLE",
            })
    void shouldFindWhatIsWrong(String answer, Fault fault) {
        assertThat(faults(answer)).as(answer).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That sounds like a migraine.",
                "You probably have the flu.",
                "It could be an infection.",
                "This is likely a sprain.",
                "You may have high blood pressure, a condition that needs care.",
                "Take ibuprofen every six hours.",
                "You can use a steroid cream.",
                "Try 400 mg.",
                "Stop taking your pills.",
                "My diagnosis: stress.",
                "It's probably nothing.",
                "Don't worry, it can wait.",
                "That will go away on its own.",
            })
    void shouldFindADiagnosisWhereHealthIsMeant(String answer) {
        assertThat(AnswerCheck.faults(answer, known(true))).as(answer).contains(Fault.DIAGNOSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not able to say what it is; one of our clinicians should have a look.",
                "Please call 911 now.",
                "That is a question for a clinician or your pharmacist, so I can't answer it.",
                "Shall I look for a time with us?",
            })
    void shouldLetPassWhatAFrontDeskMaySay(String answer) {
        assertThat(AnswerCheck.faults(answer, known(true))).as(answer).isEmpty();
    }

    @Test
    void shouldFindNothingSaidAndTooMuch() {
        assertThat(faults("  \u200b ")).containsExactly(Fault.EMPTY);
        assertThat(faults("We have pasta. ".repeat(80))).containsExactly(Fault.TOO_LONG);
    }

    @Test
    void shouldSeeThroughLettersThatOnlyLookTheSame() {
        assertThat(faults("I hаve b\u200booked it.")).contains(Fault.CLAIMS_A_DEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of course, dogs are welcome.",
                "Yes, you can.",
                "Oh, sure thing! What shall it be about?",
                "Thanks for asking. Certainly, bring it along.",
                "I would be happy to help with that.",
                "We can certainly do that.",
                "Sí, claro que puede.",
                "Por supuesto, venga con su perro.",
                "No problem, dogs like it here.",
                "Yes, you don't need to book, just come with your dog.",
                "Of course, that is no trouble.",
                "We'll do that.",
                "I'll gladly do it.",
                "Hi Ann, yes you can",
                "Okay, will do!",
                "Si claro, venga con su perro.",
                "Sí puede, venga con su perro.",
                "You can bring your dog.",
                "Dogs are welcome.",
            })
    void shouldRefuseAYesThatNothingWasLookedUpFor(String answer) {
        assertThat(AnswerCheck.faults(answer, nothingLookedUp(false))).containsExactly(Fault.UNFOUNDED_YES);
        assertThat(AnswerCheck.faults(answer, nothingLookedUp(true))).isEmpty();
        assertThat(faults(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know whether dogs are welcome.",
                "Sure, that would be nice, but I can't help with that here.",
                "I'm afraid I can't help with that.",
                "Sure! But I can't help with that here.",
                "Happy to hear that!",
                "Absolutely sorry to hear that.",
                "Sure, I can ask a person for you.",
                "I don't know whether you can bring your dog.",
                "Dogs are not allowed, as far as I know.",
                "Si quiere, llame por teléfono.",
                "Si quiere, pregunto a una persona.",
                "You can ask for a person at any time.",
                "I can tell you our hours, and I can book you a table.",
            })
    void shouldLetPassWhoLookedNothingUpAndSaysSo(String answer) {
        assertThat(AnswerCheck.faults(answer, nothingLookedUp(false))).isEmpty();
    }
}
