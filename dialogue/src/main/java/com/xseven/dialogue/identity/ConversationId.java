package com.xseven.dialogue.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one conversation for ever. */
public record ConversationId(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{7,63}");

    @JsonCreator
    public ConversationId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Expected a conversation id of 8 to 64 letters, digits and hyphens, but found one of "
                            + value.length() + " characters");
        }
    }

    /** Whether a text can be such an id. */
    public static boolean isValid(String text) {
        return VALID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
