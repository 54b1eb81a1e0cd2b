package com.xseven.evaluation.slots;

import com.xseven.evaluation.BadData;
import java.util.Arrays;
import java.util.Locale;

/** What a restaurant asks for. */
enum SlotKind {
    PEOPLE("people"),
    DATE("date"),
    TIME("time"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName");

    private final String camel;

    SlotKind(String camel) {
        this.camel = camel;
    }

    /** As the names of figures begin. */
    String camel() {
        return camel;
    }

    /** As files of Restaurant8k write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SlotKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadData(
                        "Expected a slot of people, date, time, first_name or last_name, but found " + word));
    }
}
