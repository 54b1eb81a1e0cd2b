package com.xseven.activities.models;

import com.xseven.activities.guard.AnswerCheck;
import com.xseven.activities.guard.Fault;
import com.xseven.activities.guard.Known;
import com.xseven.activities.prompt.Prompt;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.models.ModelAnswer;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.tools.ToolBox;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.models.Repair;
import com.xseven.workflows.models.ToolWish;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of what a model said a thought that the workflow may follow. */
final class Reading {

    private final ModelTask task;
    private final Prompt prompt;
    private final Optional<Business> business;
    private final Past past;
    private final List<HistoryEntry> before;
    private final Colleagues colleagues;

    Reading(
            ModelTask task,
            Prompt prompt,
            Optional<Business> business,
            Past past,
            List<HistoryEntry> before,
            Colleagues colleagues) {
        this.task = task;
        this.prompt = prompt;
        this.business = business;
        this.past = past;
        this.before = before;
        this.colleagues = colleagues;
    }

    ModelThought of(ModelAnswer answer) {
        return switch (answer.content()) {
            case ModelAnswer.Wants wants when task.ask().purpose() == Purpose.ANSWER -> wished(wants.uses());
            case ModelAnswer.Wants wants -> new ModelThought.Declines();
            case ModelAnswer.Said(String text)
            when task.ask().purpose() == Purpose.UNDERSTAND ->
                understood(text, answer.by().toString());
            case ModelAnswer.Said(String text) -> checked(text.strip());
        };
    }

    /** A colleague who is to answer comes before all else, and colleagues are heard before the model goes on. */
    private ModelThought wished(List<ModelAnswer.ToolUse> uses) {
        return uses.stream()
                .flatMap(use -> colleagues.handsOver(use).stream())
                .findFirst()
                .or(() -> uses.stream()
                        .flatMap(use -> consults(use, uses).stream())
                        .findFirst())
                .orElseGet(() ->
                        new ModelThought.UsesTools(uses.stream().map(this::wish).toList()));
    }

    private Optional<ModelThought> consults(ModelAnswer.ToolUse use, List<ModelAnswer.ToolUse> uses) {
        return colleagues.consults(
                use,
                wish(use),
                uses.stream()
                        .filter(other -> !other.id().equals(use.id()))
                        .map(this::wish)
                        .toList());
    }

    private ModelThought understood(String json, String producer) {
        return business.flatMap(house -> new CommandReader(house, task, producer).read(json))
                .<ModelThought>map(ModelThought.Understands::new)
                .orElseGet(ModelThought.Declines::new);
    }

    private ModelThought checked(String text) {
        List<Fault> faults = AnswerCheck.faults(text, known());
        return faults.isEmpty()
                ? new ModelThought.Answers(text)
                : new ModelThought.Unsound(
                        new Repair(text, faults.stream().map(Fault::words).toList()));
    }

    private Known known() {
        ZoneId zone = business.map(Business::zone).orElse(ZoneOffset.UTC);
        Stream<String> told = before.stream()
                .filter(entry -> entry.role() != HistoryEntry.Speaker.CUSTOMER)
                .map(HistoryEntry::text);
        return new Known(
                task.found().stream().map(Finding::result).toList(),
                Stream.of(Stream.of(Surroundings.day(task.at(), zone)), past.standing().stream(), told)
                        .flatMap(each -> each)
                        .toList(),
                task.texts(),
                prompt.instruction(),
                task.ask().purpose() == Purpose.CONSULT,
                task.ask().agent() == Agent.HEALTH_MEDICAL
                        || business.map(Business::category)
                                .filter(Category.HEALTH_MEDICAL::equals)
                                .isPresent());
    }

    /** A tool that the agent must not use is none. */
    private ToolWish wish(ModelAnswer.ToolUse use) {
        boolean allowed =
                prompt.agent().tools().stream().anyMatch(tool -> tool.name().equals(use.tool()));
        return new ToolWish(
                use.id(),
                use.tool(),
                use.arguments(),
                allowed ? ToolBox.read(use.tool(), use.arguments()) : Optional.empty());
    }
}
