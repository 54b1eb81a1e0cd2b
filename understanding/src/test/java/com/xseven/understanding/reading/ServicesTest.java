package com.xseven.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a service that is named while another one is being booked comes beside it or in its place. */
class ServicesTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oh and a manicure too",
                "a manicure too please",
                "a manicure as well",
                "also a manicure",
                "and a manicure",
                "a manicure, both please",
            })
    void shouldWantBothWhenAServiceComesBeside(String said) {
        assertThat(service(said)).contains("haircut,manicure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that's too expensive I'll take the manicure",
                "that takes too long, the manicure then",
                "both of us want the manicure",
                "and make it a manicure",
                "and change it to a manicure",
                "and switch to the manicure",
                "and I'd rather have a manicure",
                "and a manicure instead",
                "a manicure instead of that",
            })
    void shouldWantTheNewOneWhenItComesInstead(String said) {
        assertThat(service(said)).contains("manicure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"also a manicure and a haircut", "and a manicure, plus a haircut and a manicure too"})
    void shouldNameEachServiceOnceWhenSomeAreSaidAgain(String said) {
        assertThat(service(said)).contains("haircut,manicure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "both on saturday",
                "ok both on saturday at 11",
                "can I get both on friday",
                "both please",
                "let's book both of them",
                "both of them then",
                "do them back to back",
            })
    void shouldWantAllThatWereAskedAboutWhenBothAreWanted(String said) {
        assertThat(serviceAfter("haircut,manicure", said)).contains("haircut,manicure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a table for both of us on saturday",
                "how long do both take?",
                "forget both",
                "i don't want both",
                "no, both are too expensive",
                "both were awful, your stylist ruined my hair",
                "both were awful, can i get a refund",
                "both of you were rude to me",
                "I have them already",
                "we're both free on saturday",
                "not both, only the first on friday",
            })
    void shouldWantNoneOfThemWhenBothAreSomethingElse(String said) {
        assertThat(serviceAfter("haircut,manicure", said)).isEmpty();
    }

    /** The service that is wanted after this, said when the prices of some were told. */
    private static Optional<String> serviceAfter(String asked, String said) {
        return service(
                said,
                DialogueState.empty().withTopic(Optional.of(Intent.ASK_OFFERS)).withService(Optional.of(asked)));
    }

    /** The service that is wanted after this, said while a haircut is being booked. */
    private static Optional<String> service(String said) {
        DialogueState booking = DialogueState.empty()
                .withTasks(List.of(new TaskFrame(
                        Intent.BOOK, new TreeMap<>(Map.of(SlotName.OFFER, "haircut")), Optional.empty())));
        return service(said, booking);
    }

    private static Optional<String> service(String said, DialogueState state) {
        return UNDERSTANDING
                .understand(List.of(said), new UnderstandingContext(Businesses.named("beautyhub"), NOW, state))
                .commands()
                .stream()
                .flatMap(command -> value(command).stream())
                .reduce((first, last) -> last);
    }

    private static Optional<String> value(Command command) {
        return switch (command) {
            case Command.SetSlot set when set.slot() == SlotName.OFFER -> Optional.of(set.value());
            case Command.CorrectSlot set when set.slot() == SlotName.OFFER -> Optional.of(set.value());
            default -> Optional.empty();
        };
    }
}
