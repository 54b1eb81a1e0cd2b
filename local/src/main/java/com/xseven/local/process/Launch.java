package com.xseven.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command to run in the background.
 *
 * @param command program and arguments
 * @param environment added to that of the launcher
 * @param workingDirectory an existing folder
 */
public record Launch(List<String> command, Map<String, String> environment, Path workingDirectory) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
