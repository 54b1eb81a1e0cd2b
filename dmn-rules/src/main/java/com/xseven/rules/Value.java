package com.xseven.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** What a table reads and writes. Its string form is what an author would say aloud: {@code 12.5}, {@code true}, {@code VOICE}. */
public sealed interface Value {

    ValueType type();

    record Text(String text) implements Value {

        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Numbers that mean the same are equal: trailing zeros do not count. */
    record Decimal(BigDecimal number) implements Value {

        public Decimal {
            number = number.stripTrailingZeros();
        }

        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    record Flag(boolean flag) implements Value {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public String toString() {
            return String.valueOf(flag);
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(Enum<?> constant) {
        return new Text(constant.name());
    }

    /** What is not known stands in tables as {@code NONE}. */
    static Value orNone(Optional<? extends Enum<?>> known) {
        return known.<Value>map(Value::of).orElseGet(() -> of("NONE"));
    }

    static Value of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /**
     * A number with its shortest decimal form.
     *
     * @throws NumberFormatException for an infinite number and for not-a-number
     */
    static Value of(double number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    static Value of(boolean flag) {
        return new Flag(flag);
    }
}
