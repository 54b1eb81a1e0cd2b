package com.xseven.dialogue.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a business; it is also the slug in its addresses. */
public record BusinessId(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    @JsonCreator
    public BusinessId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Expected a business id of at most 64 lower-case letters, digits and hyphens, but found one of "
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
