package com.xseven.understanding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the lists of words and patterns that come with the program, one file a language and purpose. Blank lines and
 * lines with {@code #} do not count. A line {@code @NAME} stands for all lines of the section {@code [@NAME]}, and {@code <NAME>} within a
 * line for any one of them.
 */
public final class Phrases {

    /** How the name of a section begins whose lines are part of others. */
    public static final String SHARED = "@";

    /** Not a named group, nor what stands before or behind. */
    private static final Pattern NAMED = Pattern.compile("(?<!\\?)<([a-z][a-z ]*)>");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private Phrases(List<String> lines) {
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), ignored -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
    }

    /** The file of that name beside a class, with sections that a line {@code [NAME]} opens. */
    public static Phrases beside(Class<?> user, String name) {
        return new Phrases(lines(user, name));
    }

    /** The words of a file beside a class. */
    public static Set<String> words(Class<?> user, String name) {
        return lines(user, name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a file beside a class. */
    public static List<String> linesBeside(Class<?> user, String name) {
        return lines(user, name);
    }

    private static List<String> lines(Class<?> user, String name) {
        try (InputStream in = user.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the file " + name + " beside " + user.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected to read " + name + " beside " + user.getName(), unreadable);
        }
    }

    /** The sections' names, in the order of the file. */
    public List<String> names() {
        return List.copyOf(sections.keySet());
    }

    /** A section's words, parted by spaces. */
    public List<String> wordsOf(String section) {
        return sections.getOrDefault(section, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
    }

    /** Finds any of a section's patterns as whole words; nothing where there is no such section. */
    public AnyOf anyOf(String section) {
        return new AnyOf(patterns(section).stream().map(Sieved::compile).toList());
    }

    /** A section's patterns, each for whole words. */
    List<String> patterns(String section) {
        return lines(section).map(Phrases::wholeWords).toList();
    }

    /** A section's lines, with what other sections hold in place of their names. */
    private Stream<String> lines(String section) {
        return sections.getOrDefault(section, List.of()).stream()
                .flatMap(line -> line.startsWith(SHARED) ? lines(line) : Stream.of(line))
                .map(line -> NAMED.matcher(line).replaceAll(name -> Matcher.quoteReplacement(shared(name.group(1)))));
    }

    private String shared(String name) {
        String section = SHARED + name;
        if (!sections.containsKey(section)) {
            throw new IllegalStateException("Expected a section [" + section + "], but there is none");
        }
        return "(?:" + lines(section).collect(Collectors.joining("|")) + ")";
    }

    /** A section's patterns as one alternative, to be part of another pattern. */
    public String alternatives(String section) {
        return "(?:" + String.join("|", sections.getOrDefault(section, List.of())) + ")";
    }

    private static String wholeWords(String pattern) {
        String begin = pattern.startsWith("^") ? "" : "\\b";
        String end = pattern.endsWith("$") ? "" : "\\b";
        return begin + "(?:" + pattern + ")" + end;
    }
}
