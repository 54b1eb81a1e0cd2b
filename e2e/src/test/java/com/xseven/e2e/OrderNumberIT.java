package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An order that is asked for in another conversation, by its number. */
class OrderNumberIT {

    private static final String RESTAURANT = "marios-italian";
    private static final Pattern NUMBER = Pattern.compile("order number is (\\d{6})");

    /** Of this run alone: who guessed wrong too often is not answered for an hour. */
    private final String phone =
            "+1201555%04d".formatted(ThreadLocalRandom.current().nextInt(2_000, 10_000));

    @Test
    void shouldTellAndCancelWhereThePhoneNumberIsTheOneItWasMadeWith() {
        // given
        Conversation first = begin(phone);
        say(first, "order one carbonara for pickup");
        String number = number(say(first, "yes"));

        // when
        Conversation second = begin(phone);
        JsonNode told = say(second, "what about order number " + number + "?");
        JsonNode asked = say(second, "please cancel order " + number);
        JsonNode cancelled = say(second, "yes");

        // then
        assertThat(text(told)).contains(number, "accepted").doesNotContain("Carbonara");
        assertThat(told.path("cards")).isEmpty();
        assertThat(text(asked)).contains("Shall I cancel it?");
        assertThat(text(cancelled)).contains("is cancelled");
        assertThat(text(say(first, "where is my order?"))).contains("It is cancelled.");
    }

    @Test
    void shouldSayTheSameOfSomebodyElsesOrderAsOfNone() {
        // given
        Conversation first = begin(phone);
        say(first, "order one carbonara for pickup");
        String number = number(say(first, "yes"));
        String none = number.equals("000001") ? "000002" : "000001";

        // when
        Conversation other = begin("+12015550" + (phone.endsWith("111") ? "112" : "111"));
        String ofTheirs = text(say(other, "where is order " + number));
        String ofNone = text(say(other, "where is order " + none));

        // then
        assertThat(ofTheirs.replace(number, "N")).isEqualTo(ofNone.replace(none, "N"));
        assertThat(text(say(other, "cancel order " + number))).contains("find no order");
        say(first, "cancel my order");
        assertThat(text(say(first, "yes"))).contains("is cancelled");
    }

    private static Conversation begin(String phone) {
        return Conversation.begin(
                RunningSystem.client(),
                true,
                new Opening("DEDICATED", Optional.of(RESTAURANT), Map.of("name", "Nora Number", "phone", phone)));
    }

    private static JsonNode say(Conversation conversation, String text) {
        return conversation.say(text).body();
    }

    private static String text(JsonNode reply) {
        return reply.path("text").asText();
    }

    private static String number(JsonNode reply) {
        Matcher number = NUMBER.matcher(text(reply));
        assertThat(number.find()).as(text(reply)).isTrue();
        return number.group(1);
    }
}
