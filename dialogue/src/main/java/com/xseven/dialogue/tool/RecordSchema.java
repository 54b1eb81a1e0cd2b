package com.xseven.dialogue.tool;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The JSON schema of a record of texts, numbers, dates and enumerations, some of them optional, derived from its components. */
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
        Class<?> type = component.getType() == Optional.class ? inner(component.getGenericType()) : component.getType();
        return "{" + shape(type) + ",\"description\":"
                + quoted(component.getAnnotation(Described.class).value()) + "}";
    }

    private static Class<?> inner(Type optional) {
        return (Class<?>) ((ParameterizedType) optional).getActualTypeArguments()[0];
    }

    private static String shape(Class<?> type) {
        if (type == String.class) {
            return "\"type\":\"string\"";
        }
        if (type == Integer.class || type == int.class) {
            return "\"type\":\"integer\"";
        }
        if (type == BigDecimal.class) {
            return "\"type\":\"number\"";
        }
        if (type == LocalDate.class) {
            return "\"type\":\"string\",\"format\":\"date\"";
        }
        if (type.isEnum()) {
            return "\"type\":\"string\",\"enum\":["
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> quoted(((Enum<?>) constant).name()))
                            .collect(Collectors.joining(","))
                    + "]";
        }
        throw new IllegalArgumentException("Expected a type that a tool can be asked with, but was " + type);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
