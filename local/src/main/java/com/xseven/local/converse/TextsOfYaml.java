package com.xseven.local.converse;

import com.xseven.local.layout.LaunchException;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML in which customers' words stand. */
public final class TextsOfYaml {
    private TextsOfYaml() {}

    /**
     * The content of a file, where every plain value is the text that is written.
     *
     * @throws LaunchException naming the file and the place in it where it is no YAML
     */
    public static Object load(Path file, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        try {
            Object content = new Yaml(
                            new SafeConstructor(options), new Representer(unused), unused, options, new TextsOnly())
                    .load(yaml);
            return content == null ? Map.of() : content;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new LaunchException(
                    file + " is not YAML: line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": "
                            + e.getProblem() + ".",
                    e);
        } catch (YAMLException e) {
            throw new LaunchException(file + " is not YAML: " + e.getMessage(), e);
        }
    }

    /** To a customer {@code yes} is a word and {@code 19:00} a time, not a truth value and a number of minutes. */
    private static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // every plain value stays the text that is written
        }
    }
}
