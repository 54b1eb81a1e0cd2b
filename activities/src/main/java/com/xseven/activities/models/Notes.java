package com.xseven.activities.models;

import com.xseven.dialogue.reply.ModelNote;
import com.xseven.models.LanguageModels.Attempt;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelAnswer;
import com.xseven.models.Usage;
import com.xseven.workflows.models.ModelThought;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes down what came of asking models, and what it took. */
final class Notes {

    private Notes() {}

    static ModelNote unasked(String purpose, String prompt) {
        return ModelNote.unanswered(purpose, prompt, "NOT_ASKED");
    }

    static ModelNote of(
            String purpose,
            String prompt,
            Optional<ModelAnswer> answer,
            Outcome outcome,
            ModelThought thought,
            List<String> faults) {
        Usage failed = outcome.failed().stream().map(Attempt::usage).reduce(Usage.NONE, Usage::plus);
        Duration before = outcome.failed().stream().map(Attempt::took).reduce(Duration.ZERO, Duration::plus);
        Usage usage = answer.map(ModelAnswer::usage).orElse(Usage.NONE);
        return new ModelNote(
                purpose,
                prompt,
                answer.map(given -> given.by().toString()),
                result(thought),
                faults,
                usage.inputTokens() + failed.inputTokens(),
                usage.outputTokens() + failed.outputTokens(),
                usage.costMicros() + failed.costMicros(),
                usage.firstToken(),
                usage.took().plus(before),
                outcome.failed().stream().map(Notes::failed).toList());
    }

    private static ModelNote.FailedCall failed(Attempt attempt) {
        return new ModelNote.FailedCall(
                attempt.model().toString(), attempt.reason().name(), attempt.took());
    }

    /** Such as {@code USES_TOOLS}. */
    private static String result(ModelThought thought) {
        return thought.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
