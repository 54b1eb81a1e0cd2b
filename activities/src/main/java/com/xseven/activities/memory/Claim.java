package com.xseven.activities.memory;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.store.memory.KeptDealing;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** Who somebody says that they are. */
public record Claim(Optional<String> name, Optional<String> phone, Optional<String> email) {

    private static final int SHORTEST_PHONE = 7;

    /** What a conversation knows of its customer. */
    public static Claim of(SortedMap<SlotName, String> known) {
        return new Claim(
                Optional.ofNullable(known.get(SlotName.NAME)),
                Optional.ofNullable(known.get(SlotName.PHONE)),
                Optional.ofNullable(known.get(SlotName.EMAIL)));
    }

    /** Whether it says enough to be held against anything. */
    boolean isWhole() {
        return !plainName().isEmpty() && (digits().isPresent() || address().isPresent());
    }

    boolean names(KeptDealing kept) {
        return kept.customerName().map(Claim::plain).equals(Optional.of(plainName()));
    }

    String plainName() {
        return plain(name.orElse(""));
    }

    Optional<String> digits() {
        return phone.map(said -> said.replaceAll("[^0-9]", "")).filter(said -> said.length() >= SHORTEST_PHONE);
    }

    Optional<String> address() {
        return email.map(said -> said.strip().toLowerCase(Locale.ROOT)).filter(said -> !said.isEmpty());
    }

    /** Without accents, in lower case, with single spaces. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ");
    }
}
