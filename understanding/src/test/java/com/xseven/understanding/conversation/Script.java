package com.xseven.understanding.conversation;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.BuiltInUnderstanding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A written conversation; its form is told in {@code conversations/README.txt}. */
record Script(String title, List<String> lines) {

    private static final List<String> STAGES =
            List.of("INFORMATION_GATHERING", "CONFIRMATION", "COMPLETION", "HANDOVER");

    static List<Script> in(String file) {
        List<Script> scripts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("== ")) {
                lines = new ArrayList<>();
                scripts.add(new Script(line.substring(3), lines));
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return scripts;
    }

    /**
     * Labelled sentences as conversations: each line {@code ? sentence} is said alone, after what its part has said before
     * the first of them.
     */
    static List<Script> sentencesIn(String file) {
        List<Script> scripts = new ArrayList<>();
        for (Script part : in(file)) {
            List<String> before = new ArrayList<>();
            List<String> lines = before;
            for (String line : part.lines()) {
                if (line.startsWith("? ")) {
                    lines = new ArrayList<>(before);
                    lines.add("> " + line.substring(2));
                    scripts.add(new Script(part.title() + ": " + line.substring(2), lines));
                } else {
                    lines.add(line);
                }
            }
        }
        return scripts;
    }

    private static String text(String file) {
        try (InputStream in = Script.class.getResourceAsStream("/com/xseven/understanding/conversations/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("Expected a file of conversations named " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Plays the conversation and returns what was not as written, with the transcript that led there. */
    List<String> play(BuiltInUnderstanding understanding) {
        Talk talk = begin(understanding);
        List<String> transcript = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Talk.Turn[] turn = new Talk.Turn[1];
        for (String line : lines.subList(1, lines.size())) {
            String rest = line.length() > 2 ? line.substring(2) : "";
            switch (line.charAt(0)) {
                case '>' -> {
                    turn[0] = talk.say(Arrays.asList(rest.split(" // ", -1)));
                    transcript.add("> " + rest);
                    transcript.add("  "
                            + turn[0].understood().commands().stream()
                                    .map(Script::brief)
                                    .toList());
                    transcript.add("  " + turn[0].stage() + " " + turn[0].slots() + " "
                            + turn[0].words().text());
                }
                case '<' ->
                    Arrays.stream(rest.split(" \\| ", -1))
                            .filter(expected -> !holds(expected.strip(), turn[0]))
                            .forEach(expected -> wrong.add(String.join("\n", transcript) + "\n  EXPECTED " + expected
                                    + " BUT WAS " + turn[0].understood().intent() + " " + turn[0].stage()));
                case '$' -> {
                    List<String> ordered = talk.world().ordered().stream()
                            .map(request -> request.fulfilment() + " "
                                    + request.total().amount() + " "
                                    + request.lines().stream()
                                            .map(dish -> dish.quantity() + "x" + dish.offer())
                                            .toList())
                            .toList();
                    List<String> expected = rest.equals("nothing") ? List.of() : List.of(rest);
                    if (!ordered.equals(expected)) {
                        wrong.add(String.join("\n", transcript) + "\n  EXPECTED ORDERED " + expected + " BUT WAS "
                                + ordered);
                    }
                }
                case '*' -> talk.world().moveOrder(OrderStatus.valueOf(rest));
                case '=' -> {
                    List<String> booked = talk.world().booked().stream()
                            .map(request -> request.date() + "T" + request.time() + " " + request.partySize())
                            .toList();
                    List<String> expected = rest.equals("nothing") ? List.of() : List.of(rest);
                    if (!booked.equals(expected)) {
                        wrong.add(String.join("\n", transcript) + "\n  EXPECTED BOOKED " + expected + " BUT WAS "
                                + booked);
                    }
                }
                default -> throw new IllegalArgumentException("Expected a line of a script, but found " + line);
            }
        }
        return wrong;
    }

    /** Every turn of the conversation, whether as written or not. */
    List<Talk.Turn> turns(BuiltInUnderstanding understanding) {
        Talk talk = begin(understanding);
        return lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> talk.say(Arrays.asList(line.substring(2).split(" // ", -1))))
                .toList();
    }

    private static String brief(Object command) {
        return command.toString().replaceAll(",? ?evidence=Evidence\\[[^]]*]", "");
    }

    private Talk begin(BuiltInUnderstanding understanding) {
        String[] head = lines.getFirst().substring(2).split(", ", -1);
        Business business = Businesses.named(head[0]);
        SortedMap<SlotName, String> known = new TreeMap<>();
        for (String part : Arrays.asList(head).subList(2, head.length)) {
            known.put(slot(part.substring(0, part.indexOf('='))), part.substring(part.indexOf('=') + 1));
        }
        Talk talk = new Talk(understanding, business, LocalDateTime.parse(head[1]), known);
        lines.stream()
                .filter(line -> line.startsWith("taken "))
                .forEach(line -> talk.world().take(LocalDateTime.parse(line.substring(6))));
        lines.stream()
                .filter(line -> line.startsWith("snatched "))
                .forEach(line -> talk.world().snatch(LocalDateTime.parse(line.substring(9))));
        lines.stream()
                .filter(line -> line.startsWith("offered "))
                .forEach(line -> talk.world().offer(LocalDateTime.parse(line.substring(8))));
        if (lines.contains("broken")) {
            talk.world().breakDown();
        }
        lines.removeIf(line -> line.startsWith("taken ")
                || line.startsWith("snatched ")
                || line.startsWith("offered ")
                || line.equals("broken"));
        return talk;
    }

    private static SlotName slot(String key) {
        return Arrays.stream(SlotName.values())
                .filter(slot -> slot.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a slot, but found " + key));
    }

    private static boolean holds(String expected, Talk.Turn turn) {
        if (expected.startsWith("!\"")) {
            return !found(expected.substring(2, expected.length() - 1), turn);
        }
        if (expected.startsWith("\"")) {
            return found(expected.substring(1, expected.length() - 1), turn);
        }
        if (expected.startsWith("!")) {
            return !holds(expected.substring(1), turn);
        }
        if (expected.contains("=")) {
            String value = turn.slots().getOrDefault(slot(expected.substring(0, expected.indexOf('='))), "-");
            return value.equals(expected.substring(expected.indexOf('=') + 1));
        }
        return STAGES.contains(expected)
                ? turn.stage().equals(expected)
                : turn.understood().intent() == Intent.valueOf(expected);
    }

    private static boolean found(String pattern, Talk.Turn turn) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(turn.words().text())
                .find();
    }

    @Override
    public String toString() {
        return title;
    }
}
