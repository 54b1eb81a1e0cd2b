package com.xseven.workflows.conversation;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.understanding.UnderstandingActivities;
import com.xseven.workflows.understanding.Utterances;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** Understands a message by the intent that it begins with, and breaks at {@code BREAK}. */
final class ScriptedUnderstanding implements UnderstandingActivities {

    @Override
    public Understood understand(Utterances utterances) {
        String first = new Scanner(utterances.texts().getFirst()).next().toUpperCase(Locale.ROOT);
        if (first.equals("BREAK")) {
            throw ApplicationFailure.newNonRetryableFailure("broken", FailureType.INVALID.name());
        }
        return new Understood(Intent.valueOf(first), 1, utterances.language(), List.of());
    }
}
