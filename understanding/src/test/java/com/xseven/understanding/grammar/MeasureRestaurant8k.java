package com.xseven.understanding.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints how well the grammar finds the slots of Restaurant8k (Coope et al. 2020), whose file is the first argument. A
 * mention is right if it overlaps a labelled span of its kind. A second argument names a kind whose errors are shown.
 */
final class MeasureRestaurant8k {

    private record Labelled(String kind, Span span) {}

    private final Map<String, int[]> counts = new HashMap<>();
    private final String shown;

    private MeasureRestaurant8k(String shown) {
        this.shown = shown;
    }

    public static void main(String[] arguments) throws IOException {
        MeasureRestaurant8k measure = new MeasureRestaurant8k(arguments.length > 1 ? arguments[1] : "");
        Grammar grammar = new Grammar(Businesses.named("marios-italian"));
        long start = System.nanoTime();
        JsonNode all = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
        for (JsonNode one : all) {
            measure.check(grammar, one);
        }
        measure.counts.forEach((kind, count) -> System.out.printf(
                "%s: precision %.3f recall %.3f of %d%n",
                kind,
                count[0] / (double) (count[0] + count[1]),
                count[0] / (double) (count[0] + count[2]),
                count[0] + count[2]));
        System.out.printf("%.1f microseconds a text%n", (System.nanoTime() - start) / 1e3 / all.size());
    }

    private void check(Grammar grammar, JsonNode one) {
        String typed = one.get("userInput").get("text").asText();
        Text text = Text.of(List.of(typed));
        ZonedDateTime now = ZonedDateTime.parse("2019-03-04T10:00:00-05:00");
        List<Mention> mentions = grammar.find(text, now, asked(one)).mentions();
        List<Labelled> found = new ArrayList<>();
        for (Mention mention : mentions) {
            kind(mention, asked(one)).ifPresent(kind -> found.add(new Labelled(kind, text.origin(mention.span()))));
        }
        List<Labelled> right = labels(one);
        for (String kind : List.of("people", "date", "time", "name")) {
            compare(kind, found, right, typed);
        }
    }

    private static Optional<SlotName> asked(JsonNode one) {
        List<String> requested = new ArrayList<>();
        one.path("context").path("requestedSlots").forEach(slot -> requested.add(slot.asText()));
        if (requested.contains("first_name") || requested.contains("last_name")) {
            return Optional.of(SlotName.NAME);
        }
        if (requested.contains("people")) {
            return Optional.of(SlotName.PARTY_SIZE);
        }
        if (requested.contains("time")) {
            return Optional.of(SlotName.TIME);
        }
        return requested.contains("date") ? Optional.of(SlotName.DATE) : Optional.empty();
    }

    private static Optional<String> kind(Mention mention, Optional<SlotName> asked) {
        return switch (mention) {
            case Mention.Party party -> Optional.of("people");
            case Mention.Day day -> Optional.of("date");
            case Mention.Clock clock -> Optional.of("time");
            case Mention.Moment moment -> Optional.of("time");
            case Mention.Plain plain -> plain.slot() == SlotName.NAME ? Optional.of("name") : Optional.empty();
            case Mention.Bare bare ->
                asked.flatMap(slot -> switch (slot) {
                    case PARTY_SIZE -> Optional.of("people");
                    case TIME -> Optional.of("time");
                    case DATE -> Optional.of("date");
                    default -> Optional.empty();
                });
            default -> Optional.empty();
        };
    }

    private static List<Labelled> labels(JsonNode one) {
        List<Labelled> labels = new ArrayList<>();
        for (JsonNode label : one.path("labels")) {
            String slot = label.get("slot").asText();
            JsonNode span = label.get("valueSpan");
            int from = span.path("startIndex").asInt(0);
            labels.add(new Labelled(
                    slot.endsWith("name") ? "name" : slot,
                    new Span(from, span.get("endIndex").asInt())));
        }
        return labels;
    }

    private void compare(String kind, List<Labelled> found, List<Labelled> right, String typed) {
        int[] count = counts.computeIfAbsent(kind, ignored -> new int[3]);
        List<Labelled> mine =
                found.stream().filter(one -> one.kind().equals(kind)).toList();
        List<Labelled> theirs =
                right.stream().filter(one -> one.kind().equals(kind)).toList();
        for (Labelled one : mine) {
            boolean hit = theirs.stream().anyMatch(other -> other.span().overlaps(one.span()));
            count[hit ? 0 : 1]++;
            show(hit, kind, "wrong ", one, typed);
        }
        for (Labelled one : theirs) {
            boolean hit = mine.stream().anyMatch(other -> other.span().overlaps(one.span()));
            count[2] += hit ? 0 : 1;
            show(hit, kind, "missed", one, typed);
        }
    }

    private void show(boolean hit, String kind, String how, Labelled one, String typed) {
        if (!hit && kind.equals(shown)) {
            System.out.println(
                    how + " [" + typed.substring(one.span().from(), one.span().to()) + "] " + typed);
        }
    }
}
