package com.xseven.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types that a table may use; both engines that prove a table agree on them. */
public enum ValueType {
    STRING,
    NUMBER,
    BOOLEAN;

    /** The name in a DMN document, such as {@code number}. */
    public String feelName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ValueType> ofFeelName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.feelName().equals(name))
                .findFirst();
    }
}
