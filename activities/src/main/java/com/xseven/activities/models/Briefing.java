package com.xseven.activities.models;

import com.xseven.activities.prompt.DataBlock;
import com.xseven.activities.prompt.Prompt;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.tool.Tool;
import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelMessage;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.models.Repair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes of a task what a model is shown. Ours is in the instruction alone; everything else is data in messages. */
final class Briefing {

    /** So that the answer can still be checked and written down. */
    private static final Duration FOR_THE_REST = Duration.ofMillis(250);

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final int MOST_TOKENS = 500;

    private Briefing() {}

    static ModelCall of(
            ModelTask task, Prompt prompt, Optional<Business> business, Past past, List<HistoryEntry> before) {
        boolean answers = task.ask().purpose() == Purpose.ANSWER;
        List<ModelMessage> messages = new ArrayList<>();
        messages.add(new ModelMessage.FromUser(Surroundings.of(task, business)));
        past.blocks().forEach(block -> messages.add(new ModelMessage.FromUser(block)));
        before.forEach(entry -> messages.add(earlier(entry)));
        messages.add(new ModelMessage.FromUser(customer(task.texts())));
        if (task.ask().purpose() == Purpose.CONSULT) {
            messages.add(asked(task));
        }
        if (answers) {
            messages.addAll(looked(task));
            task.repair().ifPresent(repair -> messages.addAll(mending(repair)));
        }
        Duration time = task.time().minus(FOR_THE_REST);
        return new ModelCall(
                prompt.instruction(),
                merged(messages),
                answers ? declared(task, prompt) : List.of(),
                prompt.output(),
                Math.min(MOST_TOKENS, task.mostTokens()),
                time.compareTo(SHORTEST) > 0 ? time : SHORTEST);
    }

    private static List<ModelCall.ToolDescription> declared(ModelTask task, Prompt prompt) {
        List<ModelCall.ToolDescription> declared = new ArrayList<>();
        prompt.agent().tools().stream().map(Briefing::described).forEach(declared::add);
        task.company().map(Colleagues::declared).ifPresent(declared::addAll);
        return declared;
    }

    /** A colleague's question, and what was found for it. */
    private static ModelMessage asked(ModelTask task) {
        List<String> found = task.found().stream().map(Finding::result).toList();
        String question = task.company().flatMap(Company::words).orElse("");
        return new ModelMessage.FromUser(DataBlock.of("found", found) + "\n" + DataBlock.of("question", question));
    }

    private static String customer(List<String> texts) {
        return texts.stream().map(text -> DataBlock.of("customer", text)).collect(Collectors.joining("\n"));
    }

    private static ModelMessage earlier(HistoryEntry entry) {
        return switch (entry.role()) {
            case CUSTOMER -> new ModelMessage.FromUser(DataBlock.of("customer", entry.text()));
            case ASSISTANT, OPERATOR, SYSTEM -> new ModelMessage.FromAssistant(entry.text());
        };
    }

    /** Call by call, as the model asked for them. */
    private static List<ModelMessage> looked(ModelTask task) {
        SortedMap<Integer, List<Finding>> byCall =
                task.found().stream().collect(Collectors.groupingBy(Finding::call, TreeMap::new, Collectors.toList()));
        List<ModelMessage> messages = new ArrayList<>();
        byCall.values().forEach(together -> {
            messages.add(new ModelMessage.AskedTools(
                    together.stream().map(Briefing::asked).toList()));
            together.forEach(finding -> messages.add(new ModelMessage.FromTool(
                    finding.wish().id(), finding.wish().tool(), result(finding, task))));
        });
        return messages;
    }

    private static String result(Finding finding, ModelTask task) {
        return finding.wish().tool().equals(Colleagues.ASK) && finding.result().isEmpty()
                ? Colleagues.advice(task.company().orElse(Company.NONE))
                : finding.result();
    }

    private static ModelAnswer.ToolUse asked(Finding finding) {
        return new ModelAnswer.ToolUse(
                finding.wish().id(), finding.wish().tool(), finding.wish().arguments());
    }

    private static List<ModelMessage> mending(Repair repair) {
        String faults = repair.faults().stream().map(fault -> "- " + fault).collect(Collectors.joining("\n"));
        return List.of(
                new ModelMessage.FromAssistant(repair.text()),
                new ModelMessage.FromUser("This answer was not sent to the customer:\n" + faults
                        + "\nWrite it anew without that. Only tools may be its source."));
    }

    /** Some providers take turns in the strict sense: what the same side says in a row is one message. */
    private static List<ModelMessage> merged(List<ModelMessage> messages) {
        List<ModelMessage> merged = new ArrayList<>();
        for (ModelMessage message : messages) {
            ModelMessage last = merged.isEmpty() ? null : merged.getLast();
            if (last instanceof ModelMessage.FromUser(String text)
                    && message instanceof ModelMessage.FromUser(String more)) {
                merged.set(merged.size() - 1, new ModelMessage.FromUser(text + "\n" + more));
            } else if (last instanceof ModelMessage.FromAssistant(String text)
                    && message instanceof ModelMessage.FromAssistant(String more)) {
                merged.set(merged.size() - 1, new ModelMessage.FromAssistant(text + "\n" + more));
            } else {
                merged.add(message);
            }
        }
        return merged;
    }

    private static ModelCall.ToolDescription described(Tool tool) {
        return new ModelCall.ToolDescription(tool.name(), tool.description(), tool.parameters());
    }
}
