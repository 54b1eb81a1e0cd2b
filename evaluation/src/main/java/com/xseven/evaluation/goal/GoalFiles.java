package com.xseven.evaluation.goal;

import com.xseven.evaluation.BadData;
import com.xseven.local.converse.Placeholders;
import com.xseven.local.converse.Section;
import com.xseven.local.converse.TextsOfYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads all goals of a folder: YAML files, each a list of goals. */
public final class GoalFiles {

    private GoalFiles() {}

    /**
     * The goals in the order of the files' names.
     *
     * @param calendar the days of a business, by its id
     * @throws BadData if there are none, or two with one name
     * @throws com.xseven.local.layout.LaunchException naming the place in a file that is not of the form
     */
    public static List<Goal> read(Path folder, Function<String, Placeholders> calendar) throws IOException {
        List<Goal> goals = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Path file : files(folder)) {
            for (Section section : goals(file, Files.readString(file))) {
                goals.add(GoalReader.read(section, calendar));
            }
        }
        for (Goal goal : goals) {
            if (!names.add(goal.id())) {
                throw new BadData("Expected goals with different names in " + folder + ", but two are " + goal.id());
            }
        }
        if (goals.isEmpty()) {
            throw new BadData("Expected goals in " + folder + ", but there are none");
        }
        return goals;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadData("Expected a folder of goals at " + folder + ", but there is none");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Section> goals(Path file, String yaml) {
        Section root = new Section(file.toString(), TextsOfYaml.load(file, yaml));
        root.allowOnly(Set.of("goals"));
        return root.sections("goals");
    }
}
