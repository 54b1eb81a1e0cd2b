package com.xseven.local.converse;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what is written in a test, where every plain value is a text, with what came as JSON. */
final class Likeness {
    private Likeness() {}

    /** Texts and numbers must be equal, lists as long and alike one by one, and of a map only what is named must be there. */
    static boolean isLike(Object expected, JsonNode actual) {
        return switch (expected) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .allMatch(entry -> isLike(entry.getValue(), actual.path(String.valueOf(entry.getKey()))));
            case List<?> list -> isLikeList(list, actual);
            default -> isLikeValue(expected.toString(), actual);
        };
    }

    private static boolean isLikeList(List<?> expected, JsonNode actual) {
        if (!actual.isArray() || actual.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!isLike(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLikeValue(String expected, JsonNode actual) {
        JsonNode value = actual.path("amount").isMissingNode() ? actual : actual.path("amount");
        if (!value.isValueNode() || value.isNull()) {
            return false;
        }
        return expected.equals(value.asText())
                || number(expected)
                        .flatMap(left -> number(value.asText()).map(right -> left.compareTo(right) == 0))
                        .orElse(false);
    }

    /** {@code 50}, {@code 50.0} and {@code 50.00} are the same number, whether JSON has it as a number or a text. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
