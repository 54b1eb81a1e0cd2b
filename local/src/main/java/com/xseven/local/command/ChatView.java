package com.xseven.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a conversation looks in a terminal: the words plainly, everything about them faintly. */
record ChatView(PrintWriter out, boolean terminal) {
    private static final String FAINT = "\u001B[2m";
    private static final String NORMAL = "\u001B[0m";

    @Nullable
    String prompt(BufferedReader lines) throws IOException {
        out.print("> ");
        out.flush();
        return lines.readLine();
    }

    void show(String text) {
        out.println(text);
        out.flush();
    }

    void show(Answer answer) {
        if (answer.status() != 200) {
            faint("(" + answer.describe() + ")");
            return;
        }
        JsonNode reply = answer.body();
        show(reply.path("text").asText());
        String suggestions = reply.path("suggestions")
                .valueStream()
                .map(suggestion -> suggestion.isTextual() ? suggestion.asText() : suggestion.toString())
                .collect(Collectors.joining(" · "));
        if (!suggestions.isEmpty()) {
            faint("  " + suggestions);
        }
        faint("  " + reply.path("stage").asText() + ", " + reply.path("agent").asText());
    }

    private void faint(String line) {
        show(terminal ? FAINT + line + NORMAL : line);
    }
}
