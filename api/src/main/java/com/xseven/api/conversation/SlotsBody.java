package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.SlotName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Slots as JSON has them: numbers as numbers, everything else as text. */
final class SlotsBody {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private SlotsBody() {}

    static Map<String, Object> of(SortedMap<SlotName, String> slots) {
        Map<String, Object> body = new LinkedHashMap<>();
        slots.forEach((name, value) -> body.put(name.key(), name == SlotName.PARTY_SIZE ? number(value) : value));
        return body;
    }

    private static Object number(String value) {
        return NUMBER.matcher(value).matches() ? Integer.valueOf(value) : value;
    }
}
