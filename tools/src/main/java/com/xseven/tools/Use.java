package com.xseven.tools;

import com.xseven.dialogue.tool.Lookup;
import java.util.Optional;

/** What somebody wrote who wishes to use a tool. */
public sealed interface Use {

    /** A use of it. */
    record Meant(Lookup lookup) implements Use {}

    /** None; {@code argument} is the one at fault, where it is one. */
    record Faulty(Optional<String> argument) implements Use {}
}
