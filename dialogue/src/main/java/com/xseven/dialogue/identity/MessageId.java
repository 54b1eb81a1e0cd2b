package com.xseven.dialogue.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a message within its conversation. The sender chooses it, and sending the same id again changes nothing. */
public record MessageId(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    @JsonCreator
    public MessageId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Expected a message id of at most 100 letters, digits, dots, colons, hyphens and underscores, but found one of "
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
