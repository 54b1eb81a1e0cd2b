package com.xseven.understanding.grammar;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the grammar of a business finds in a text. */
final class Found {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final List<Mention> mentions;

    private Found(List<Mention> mentions) {
        this.mentions = mentions;
    }

    static Found in(String text) {
        return at("2026-11-23T10:00", text);
    }

    static Found at(String now, String text) {
        return find("marios-italian", now, text, Optional.empty());
    }

    static Found whenAsked(SlotName asked, String text) {
        return find("marios-italian", "2026-11-23T10:00", text, Optional.of(asked));
    }

    static Found by(String business, String text) {
        return find(business, "2026-11-23T10:00", text, Optional.empty());
    }

    private static Found find(String business, String now, String text, Optional<SlotName> asked) {
        return new Found(new Grammar(Businesses.named(business))
                .find(Text.of(List.of(text)), LocalDateTime.parse(now).atZone(NEW_YORK), asked)
                .mentions());
    }

    <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> days() {
        return all(Mention.Day.class).stream().map(day -> day.date().toString()).toList();
    }

    /** Times as HH:mm, with a question mark where the half of the day is open. */
    List<String> clocks() {
        return all(Mention.Clock.class).stream()
                .map(clock -> String.format("%02d:%02d", clock.hour(), clock.minute()) + (clock.exact() ? "" : "?"))
                .toList();
    }

    List<Integer> parties() {
        return all(Mention.Party.class).stream().map(Mention.Party::size).toList();
    }

    List<String> offers() {
        return all(Mention.Offers.class).stream()
                .map(offers -> String.join("+", offers.ids()))
                .toList();
    }

    List<String> values(SlotName slot) {
        return all(Mention.Plain.class).stream()
                .filter(plain -> plain.slot() == slot)
                .map(Mention.Plain::value)
                .toList();
    }
}
