package com.xseven.dialogue.ordering;

import com.xseven.dialogue.identity.Scattered;
import java.util.Locale;

/**
 * What people call an order: six digits, made of its id, so that everybody who knows the id knows the number. It finds an order
 * among those of one business; two may share one.
 */
public final class OrderNumber {

    private static final int NUMBERS = 1_000_000;
    private static final int DIGITS = 6;

    private OrderNumber() {}

    /** The first four bytes of the id's MD5, as the column {@code orders.number} has it too. */
    public static String of(String orderId) {
        return "%06d".formatted(Scattered.among(NUMBERS, orderId));
    }

    /** A number as somebody says it, with the zeros before it that nobody says. What no order can have as its number stays as it is. */
    public static String spoken(String said) {
        String plain = said.replace(" ", "").toUpperCase(Locale.ROOT);
        boolean digits = plain.length() <= DIGITS && plain.chars().allMatch(Character::isDigit);
        return digits ? "0".repeat(DIGITS - plain.length()) + plain : plain;
    }
}
