package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds parts of a city that are known by name. */
final class Areas {

    private static final String NEAR = "\\b(?:(?:in|near|around|from|to|at|over in|close to|by)(?: the)? )?";

    private final List<String> names;
    private final Sieved pattern;

    Areas(List<String> names) {
        this.names = List.copyOf(names);
        this.pattern = Sieved.compile(
                NEAR + "\\b(?<a>"
                        + names.stream().map(Areas::plain).map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")\\b(?: area| district| neighbou?rhood| part of town)?(?! (?:street|st|road|rd|avenue|ave|lane|drive)\\b)");
    }

    private static String plain(String name) {
        return Text.of(List.of(name)).plain().toLowerCase(Locale.ROOT);
    }

    /** Their words stay, since where somebody is asks nothing by itself. */
    void find(Scan scan) {
        if (!names.isEmpty()) {
            scan.note(
                    pattern,
                    match -> Optional.of(
                            new Mention.Plain(Scan.span(match, "a"), SlotName.AREA, named(match.group("a")))));
        }
    }

    private String named(String plain) {
        return names.stream()
                .filter(name -> plain(name).equals(plain))
                .findFirst()
                .orElse(plain);
    }
}
