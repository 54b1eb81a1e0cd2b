package com.xseven.local.converse;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Compares one answer with what was expected of it. */
final class ReplyCheck {
    private static final int REPLY = 200;

    /** Where the reply has what a test calls by a plain name. */
    static final Map<String, String> FIELDS = Map.of(
            "intent", "/intent/name",
            "agent", "/agent",
            "stage", "/stage",
            "workflow", "/workflow/type",
            "language", "/language",
            "degraded", "/degraded",
            "needsHuman", "/needsHuman");

    private final Expectation expected;
    private final Placeholders placeholders;
    private final List<Difference> differences = new ArrayList<>();

    ReplyCheck(Expectation expected, Placeholders placeholders) {
        this.expected = expected;
        this.placeholders = placeholders;
    }

    List<Difference> differencesOf(Answer answer) {
        if (expected.error().isPresent()) {
            checkError(expected.error().get(), answer);
        } else if (answer.status() != REPLY) {
            add("answer", "a reply", answer.describe());
        } else {
            checkReply(answer.body());
        }
        return List.copyOf(differences);
    }

    private void checkError(String code, Answer answer) {
        if (!answer.problemCode().equals(code)) {
            add("error", code, answer.isSuccess() ? "a reply" : answer.describe());
        }
    }

    private void checkReply(JsonNode reply) {
        new TreeMap<>(expected.fields())
                .forEach((name, value) -> checkValue(name, value, reply.at(FIELDS.getOrDefault(name, "/" + name))));
        new TreeMap<>(expected.slots())
                .forEach((slot, value) ->
                        checkValue("slots." + slot, value, reply.path("slots").path(slot)));
        String text = reply.path("text").asText();
        checkFound("says", expected.says(), text);
        checkFound("speaks", expected.speaks(), reply.at("/speech/text").asText());
        for (String expression : expected.neverSays()) {
            if (finds(expression, text)) {
                add("neverSays", "not /" + placeholders.fill(expression) + "/", quoted(text));
            }
        }
        checkSuggestions(reply.path("suggestions"));
        checkCards(reply.path("cards"));
    }

    private void checkFound(String what, List<String> expressions, String text) {
        for (String expression : expressions) {
            if (!finds(expression, text)) {
                add(what, "/" + placeholders.fill(expression) + "/", quoted(text));
            }
        }
    }

    private void checkValue(String what, Object value, JsonNode actual) {
        Object filled = placeholders.fill(value);
        if (!Likeness.isLike(filled, actual)) {
            add(what, filled.toString(), actual.isMissingNode() || actual.isNull() ? "nothing" : actual.toString());
        }
    }

    private void checkSuggestions(JsonNode suggestions) {
        for (String expression : expected.suggests()) {
            if (suggestions.valueStream().noneMatch(suggestion -> finds(expression, plain(suggestion)))) {
                add("suggests", "/" + placeholders.fill(expression) + "/", suggestions.toString());
            }
        }
    }

    /** A card has no fixed shape: a text is looked for in all of it, a map names the fields that matter. */
    private void checkCards(JsonNode cards) {
        for (Object card : expected.cards()) {
            boolean found = cards.valueStream()
                    .anyMatch(actual -> card instanceof String expression
                            ? finds(expression, actual.toString())
                            : Likeness.isLike(placeholders.fill(card), actual));
            if (!found) {
                add("cards", placeholders.fill(card).toString(), cards.toString());
            }
        }
    }

    private boolean finds(String expression, String text) {
        int anyCaseAcrossLines = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        return Pattern.compile(placeholders.fill(expression), anyCaseAcrossLines)
                .matcher(text)
                .find();
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void add(String what, String wanted, String actual) {
        differences.add(new Difference(what, wanted, actual));
    }
}
