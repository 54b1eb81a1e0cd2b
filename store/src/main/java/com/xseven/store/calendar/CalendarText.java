package com.xseven.store.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar as RFC 5545 wants them: texts escaped (3.3.11), lines of at most 75 octets (3.1), each ended by CRLF. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value needs no escaping, such as a time. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarText words(String name, String value) {
        return line(name, escaped(value));
    }

    /** No line break can end a text early, whoever wrote it. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    /** A character of several octets stays in one line. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
