package com.xseven.dialogue.tool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every tool, as {@link Lookup} declares it. */
public final class Tools {

    private static final List<Tool> ALL = Arrays.stream(
                    Lookup.class.getAnnotation(JsonSubTypes.class).value())
            .map(type -> tool(type.name(), type.value().asSubclass(Lookup.class)))
            .toList();

    private Tools() {}

    public static List<Tool> all() {
        return ALL;
    }

    /** Those of these names, in the order in which they are declared. */
    public static List<Tool> named(Collection<String> names) {
        return ALL.stream().filter(tool -> names.contains(tool.name())).toList();
    }

    public static Optional<Tool> named(String name) {
        return ALL.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    /** The name of the tool that this uses. */
    public static String nameOf(Lookup lookup) {
        return ALL.stream()
                .filter(tool -> tool.use().isInstance(lookup))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Tool tool(String name, Class<? extends Lookup> use) {
        return new Tool(name, use.getAnnotation(Described.class).value(), RecordSchema.of(use), use);
    }
}
