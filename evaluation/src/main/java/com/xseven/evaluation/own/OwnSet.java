package com.xseven.evaluation.own;

import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the project's own labelled utterances from the class path. */
final class OwnSet {

    private static final String FILE = "utterances.tsv";
    private static final int COLUMNS = 8;

    private OwnSet() {}

    static List<Utterance> all() {
        try (InputStream in = OwnSet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + FILE + " beside " + OwnSet.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(OwnSet::utterance)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected to read " + FILE, unreadable);
        }
    }

    private static Utterance utterance(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalStateException("Expected " + COLUMNS + " columns, but found: " + line);
        }
        return new Utterance(
                fields[0],
                Part.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                fields[2],
                Flow.valueOf(fields[3]),
                fields[4],
                fields[5],
                Arrays.stream(fields[6].split(",", -1)).map(Intent::valueOf).toList(),
                fields[7]);
    }
}
