package com.xseven.local.converse;

import com.xseven.local.client.Opening;
import com.xseven.local.converse.ConversationTest.Turn;
import com.xseven.local.layout.FileTrouble;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a conversation test, strictly: a key that nobody knows is an error, since it would silently check nothing. */
public final class TestFile {
    private static final Set<String> PLAIN_FIELDS = ReplyCheck.FIELDS.keySet();

    private TestFile() {}

    /**
     * Reads one file.
     *
     * @throws LaunchException naming the file, the place in it and what is wrong there
     */
    public static ConversationTest read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new LaunchException(
                    "The conversation test " + file + " cannot be read (" + FileTrouble.reason(e) + ").", e);
        }
    }

    static ConversationTest parse(Path file, String yaml) {
        Section root = new Section(file.toString(), TextsOfYaml.load(file, yaml));
        root.allowOnly(Set.of("name", "flow", "business", "channel", "as", "customer", "turns", "then"));
        return new ConversationTest(
                file,
                root.text("name"),
                new Opening(
                        root.text("flow"),
                        root.optionalText("business"),
                        root.optionalText("channel"),
                        root.texts("customer")),
                root.optionalText("as"),
                root.sections("turns").stream().map(TestFile::turn).toList(),
                aftermath(root));
    }

    private static Turn turn(Section section) {
        section.allowOnly(Set.of("user", "expect"));
        return new Turn(
                section.text("user"),
                section.has("expect") ? expectation(section.section("expect")) : Expectation.none());
    }

    private static Expectation expectation(Section section) {
        Set<String> others = Set.of("slots", "says", "speaks", "neverSays", "suggests", "cards", "error");
        section.allowOnly(PLAIN_FIELDS, others);
        Map<String, String> fields = new HashMap<>();
        PLAIN_FIELDS.forEach(field -> section.optionalText(field).ifPresent(value -> fields.put(field, value)));
        return new Expectation(
                fields,
                section.has("slots") ? section.section("slots").content() : Map.of(),
                section.expressions("says"),
                section.expressions("speaks"),
                section.expressions("neverSays"),
                section.expressions("suggests"),
                section.list("cards"),
                section.optionalText("error"));
    }

    private static Map<Made, List<Map<String, Object>>> aftermath(Section root) {
        Map<Made, List<Map<String, Object>>> expected = new EnumMap<>(Made.class);
        if (root.has("then")) {
            Section then = root.section("then");
            then.allowOnly(Set.of("appointments", "orders"));
            for (Made kind : Made.values()) {
                if (then.has(kind.label())) {
                    List<Section> items = then.sections(kind.label());
                    items.forEach(item -> item.allowOnly(kind.keys()));
                    expected.put(kind, items.stream().map(Section::content).toList());
                }
            }
        }
        return expected;
    }
}
