package com.xseven.local.converse;

import com.xseven.local.layout.LaunchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A map in a test file, which knows where it stands so that what is wrong with it can be said. */
public record Section(String place, Map<String, Object> content) {
    /** One whose value must be a map. */
    public Section(String place, Object value) {
        this(place, mapOf(place, value));
    }

    private static Map<String, Object> mapOf(String place, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new LaunchException(place + ": expected a map, but found " + value + ".");
        }
        Map<String, Object> content = new TreeMap<>();
        map.forEach((key, part) -> content.put(String.valueOf(key), part == null ? "" : part));
        return content;
    }

    /** Refuses every other key. */
    @SafeVarargs
    public final void allowOnly(Set<String>... allowed) {
        Set<String> known = new TreeSet<>();
        for (Set<String> keys : allowed) {
            known.addAll(keys);
        }
        for (String key : content.keySet()) {
            if (!known.contains(key)) {
                throw new LaunchException(
                        place + ": unknown key '" + key + "'; known here are " + String.join(", ", known) + ".");
            }
        }
    }

    public boolean has(String key) {
        return content.containsKey(key);
    }

    public String text(String key) {
        return optionalText(key).orElseThrow(() -> new LaunchException(place + ": the key '" + key + "' is missing."));
    }

    public Optional<String> optionalText(String key) {
        Object value = content.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new LaunchException(place + "." + key + ": expected a text, but found " + value + ".");
    }

    public Map<String, String> texts(String key) {
        Map<String, String> texts = new TreeMap<>();
        if (has(key)) {
            Section section = section(key);
            section.content().keySet().forEach(name -> texts.put(name, section.text(name)));
        }
        return texts;
    }

    public Section section(String key) {
        return new Section(place + "." + key, content.getOrDefault(key, Map.of()));
    }

    public List<Object> list(String key) {
        Object value = content.getOrDefault(key, List.of());
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        throw new LaunchException(place + "." + key + ": expected a list, but found " + value + ".");
    }

    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Object item : list(key)) {
            sections.add(new Section(place + "." + key + "[" + (sections.size() + 1) + "]", item));
        }
        return sections;
    }

    public List<String> expressions(String key) {
        return list(key).stream().map(item -> expression(key, item)).toList();
    }

    private String expression(String key, Object item) {
        try {
            // Placeholders are no part of the expression, but an ISO date is a harmless one.
            Pattern.compile(item.toString().replaceAll("\\{[a-zA-Z+][^{}]*}", "2000-01-01"));
            return item.toString();
        } catch (PatternSyntaxException e) {
            throw new LaunchException(
                    place + "." + key + ": /" + item + "/ is no regular expression (" + e.getDescription() + ").", e);
        }
    }
}
