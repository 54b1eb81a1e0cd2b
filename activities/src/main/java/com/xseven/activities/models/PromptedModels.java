package com.xseven.activities.models;

import com.xseven.activities.guard.Intrusion;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.memory.Summaries;
import com.xseven.activities.prompt.Prompt;
import com.xseven.activities.prompt.Prompts;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.models.LanguageModels;
import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.store.journal.Journal;
import com.xseven.store.models.ModelAccounts;
import com.xseven.store.models.PaidCall;
import com.xseven.store.stream.Draft;
import com.xseven.store.stream.EventStreams;
import com.xseven.workflows.models.ModelActivities;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.Purpose;
import io.temporal.failure.CanceledFailure;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks language models with the prompts of the agents. */
public final class PromptedModels implements ModelActivities {

    /** More of the past costs with every call and is hardly ever asked about. */
    private static final int MOST_BEFORE = 8;

    private final LanguageModels models;
    private final Prompts prompts;
    private final KnownBusinesses businesses;
    private final Records records;
    private final InstantSource clock;

    /** Where is read what was said, told what is written, booked what it costs, and recalled what was before. */
    public record Records(
            Journal journal, EventStreams streams, ModelAccounts accounts, Recall recall, Summaries summaries) {

        Past past(ModelTask task, Optional<Business> business, List<HistoryEntry> shown) {
            return new Past.Sources(recall, summaries).of(task, business, shown);
        }
    }

    public PromptedModels(
            LanguageModels models, Prompts prompts, KnownBusinesses businesses, Records records, InstantSource clock) {
        this.models = models;
        this.prompts = prompts;
        this.businesses = businesses;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public ModelStep ask(ModelTask task) {
        Prompt prompt = prompts.of(task.ask().agent(), task.ask().purpose());
        if (Intrusion.isIn(task.texts())) {
            return new ModelStep(
                    new ModelThought.Declines(),
                    Notes.unasked(task.ask().purpose().name(), prompt.id()));
        }
        try (Pulse pulse = new Pulse()) {
            ModelTask now = task.within(task.call(), task.mostTokens(), pulse.left(task.time()));
            ModelStep step = asked(now, prompt, pulse.attempt());
            records.accounts()
                    .book(new PaidCall(
                            task.conversation(),
                            task.turn(),
                            task.call(),
                            pulse.attempt(),
                            task.business(),
                            task.ask().agent(),
                            step.note(),
                            clock.instant()));
            return step;
        }
    }

    private ModelStep asked(ModelTask task, Prompt prompt, int attempt) {
        Optional<Business> business = task.business().map(businesses::get);
        List<HistoryEntry> before = records.journal().latest(task.conversation(), MOST_BEFORE);
        Past past = records.past(task, business, before);
        ModelCall call = Briefing.of(task, prompt, business, past, before);
        LanguageModels.Outcome outcome = outcome(task, call, attempt);
        Optional<ModelAnswer> answer = answer(outcome);
        ModelThought thought = answer.map(
                        new Reading(task, prompt, business, past, before, new Colleagues(task.company(), prompts))::of)
                .orElseGet(ModelThought.Silent::new);
        List<String> faults = thought instanceof ModelThought.Unsound unsound
                ? unsound.repair().faults()
                : List.of();
        ModelNote note = Notes.of(task.ask().purpose().name(), prompt.id(), answer, outcome, thought, faults);
        return new ModelStep(thought, note.recalling(past.counts()));
    }

    private LanguageModels.Outcome outcome(ModelTask task, ModelCall call, int attempt) {
        List<ModelId> order = task.ask().order().stream()
                .map(name -> new ModelId(name.provider(), name.model()))
                .toList();
        try {
            if (task.ask().purpose() != Purpose.ANSWER) {
                return models.ask(order, call, TokenListener.NOBODY);
            }
            DraftWriter writer = new DraftWriter(
                    new Draft(records.streams(), task.conversation(), task.turn(), task.call(), attempt),
                    task.call() > 1 || attempt > 1);
            LanguageModels.Outcome outcome = models.ask(order, call, writer);
            writer.flush();
            return outcome;
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            throw new CanceledFailure("Nobody waits for the model any more");
        }
    }

    private static Optional<ModelAnswer> answer(LanguageModels.Outcome outcome) {
        return switch (outcome) {
            case LanguageModels.Answered answered -> Optional.of(answered.answer());
            case LanguageModels.Exhausted exhausted -> Optional.empty();
        };
    }
}
