package com.xseven.dialogue.tool;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JSON schema of a record of texts, numbers and dates, derived from its components. What is optional may be
 * left out or be null, which models write as often.
 */
final class RecordSchema {

    private RecordSchema() {}

    static String of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        String properties = Arrays.stream(components)
                .map(component -> quoted(component.getName()) + ":" + property(component))
                .collect(Collectors.joining(","));
        String required = Arrays.stream(components)
                .filter(component -> component.getType() != Optional.class)
                .map(component -> quoted(component.getName()))
                .collect(Collectors.joining(","));
        return "{\"type\":\"object\",\"properties\":{" + properties + "},\"required\":[" + required
                + "],\"additionalProperties\":false}";
    }

    private static String property(RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        Class<?> type = optional ? inner(component.getGenericType()) : component.getType();
        return "{" + shape(type, optional) + ",\"description\":"
                + quoted(component.getAnnotation(Described.class).value()) + "}";
    }

    private static Class<?> inner(Type optional) {
        return (Class<?>) ((ParameterizedType) optional).getActualTypeArguments()[0];
    }

    private static String shape(Class<?> type, boolean optional) {
        if (type == String.class) {
            return typed("string", optional);
        }
        if (type == Integer.class || type == int.class) {
            return typed("integer", optional);
        }
        if (type == BigDecimal.class) {
            return typed("number", optional);
        }
        if (type == LocalDate.class) {
            return typed("string", optional) + ",\"format\":\"date\"";
        }
        throw new IllegalArgumentException("Expected a type that a tool can be asked with, but was " + type);
    }

    private static String typed(String type, boolean optional) {
        return "\"type\":" + (optional ? "[" + quoted(type) + ",\"null\"]" : quoted(type));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
