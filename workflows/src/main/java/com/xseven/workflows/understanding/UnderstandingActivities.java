package com.xseven.workflows.understanding;

import com.xseven.dialogue.command.Understood;
import io.temporal.activity.ActivityInterface;

/** Turns words into commands. */
@ActivityInterface(namePrefix = "Understanding-")
public interface UnderstandingActivities {

    Understood understand(Utterances utterances);
}
