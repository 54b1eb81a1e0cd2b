package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.SlotDefinition.Part;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the customer had before: told where they ask for it, and taken over where they want the same again. Nothing of it happens
 * without being read back: it becomes part of a draft, which is proposed like any other. A practice looks nothing up, and says so
 * before anybody has to say who they are.
 */
final class LastTime {

    private final Uptake uptake;
    private final Facts facts;
    private final Phrases phrases;
    private final Speech speech;

    LastTime(Uptake uptake, Facts facts, Phrases phrases, Speech speech) {
        this.uptake = uptake;
        this.facts = facts;
        this.phrases = phrases;
        this.speech = speech;
    }

    /** What comes before the task goes on; empty where nothing does any more. */
    Optional<Step> before(TaskTurn task) {
        boolean again = frame().filter(frame -> frame.slots().containsKey(SlotName.AGAIN))
                .isPresent();
        if (!again && !uptake.asides().asksForLastTime()) {
            return Optional.empty();
        }
        if (facts.business().category() == Category.HEALTH_MEDICAL) {
            return untold(again);
        }
        Optional<Recollection> found = recollection();
        if (found.isEmpty()) {
            return Optional.of(new Step(uptake.state(), new Thought.UseTools(List.of(question()))));
        }
        if (uptake.asides().asksForLastTime()) {
            speech.say(told(found.get()));
        }
        return again ? takenOver(found.get(), task) : Optional.empty();
    }

    private Optional<Step> untold(boolean again) {
        speech.say(phrases.say(
                Phrase.NO_LAST_TIME_HERE,
                facts.business().name(),
                phrases.forms().phone(facts.business().phone())));
        if (again) {
            uptake.leaveLastTime();
        }
        return Optional.empty();
    }

    private ToolCall question() {
        SortedMap<SlotName, String> known = uptake.state().known();
        return new ToolCall.Recall(
                Optional.ofNullable(known.get(SlotName.NAME)),
                Optional.ofNullable(known.get(SlotName.PHONE)),
                Optional.ofNullable(known.get(SlotName.EMAIL)));
    }

    private Optional<Recollection> recollection() {
        return facts.found().stream()
                .filter(Fact.Recalled.class::isInstance)
                .map(fact -> ((Fact.Recalled) fact).recollection())
                .reduce((first, last) -> last);
    }

    private Optional<Step> takenOver(Recollection found, TaskTurn task) {
        TaskFrame frame = frame().orElseThrow();
        SortedMap<SlotName, String> same = withoutOther(SameAsBefore.slots(frame, found, facts.business()));
        Optional<SlotName> who = who();
        boolean wasAsked = frame.asked().equals(who) && (uptake.told() || !uptake.movedOn());
        if (same.isEmpty() && who.isPresent() && !wasAsked) {
            return Optional.of(task.askFirst(who.get(), asking(who.get())));
        }
        uptake.leaveLastTime();
        if (same.isEmpty() && who.isEmpty()) {
            speech.say(Phrase.NO_LAST_TIME);
        } else if (!same.isEmpty()) {
            uptake.takeFromLastTime(same);
            speech.say(
                    isProposedNext()
                            ? phrases.say(Phrase.FROM_LAST_TIME)
                            : words(frame, same)
                                    .map(words -> phrases.say(Phrase.LAST_TIME, words))
                                    .orElse(""));
        }
        return Optional.empty();
    }

    /** "The usual at seven" leaves open which half of the day is meant, but not that it is at seven. */
    private SortedMap<SlotName, String> withoutOther(SortedMap<SlotName, String> same) {
        SortedMap<SlotName, String> left = new TreeMap<>(same);
        uptake.details()
                .twoReadings()
                .filter(readings -> !readings.values().contains(same.get(readings.slot())))
                .ifPresent(readings -> left.remove(readings.slot()));
        return left;
    }

    /** What is proposed in full need not be said twice. */
    private boolean isProposedNext() {
        TaskFrame frame = frame().orElseThrow();
        TaskDefinition definition = Tasks.of(frame.task()).orElseThrow();
        Draft draft = definition.draft(frame, uptake.state(), facts.business(), facts.now(), phrases);
        return Stream.of(Part.WHAT, Part.WHO)
                .allMatch(part -> definition.missing(part, draft).isEmpty());
    }

    private Optional<String> words(TaskFrame frame, SortedMap<SlotName, String> same) {
        TaskDefinition definition = Tasks.of(frame.task()).orElseThrow();
        TaskFrame before = new TaskFrame(frame.task(), same, Optional.empty());
        return definition
                .soFar()
                .apply(definition.draft(before, DialogueState.empty(), facts.business(), facts.now(), phrases));
    }

    /** The detail that is lacking to know who asks. */
    private Optional<SlotName> who() {
        SortedMap<SlotName, String> known = uptake.state().known();
        if (!known.containsKey(SlotName.NAME)) {
            return Optional.of(SlotName.NAME);
        }
        return known.containsKey(SlotName.PHONE) || known.containsKey(SlotName.EMAIL)
                ? Optional.empty()
                : Optional.of(SlotName.PHONE);
    }

    private String asking(SlotName slot) {
        return phrases.say(slot == SlotName.NAME ? Phrase.ASK_NAME_OF_LAST_TIME : Phrase.ASK_PHONE_OF_LAST_TIME);
    }

    private String told(Recollection found) {
        Optional<LocalDateTime> visit = found.visits()
                .filter(each -> !each.ahead())
                .map(Dealing.Visit::at)
                .findFirst();
        Optional<LocalDateTime> order = found.lastOrder().map(Dealing.Order::at);
        return visit.map(at -> phrases.say(Phrase.LAST_VISIT, day(at)))
                .or(() -> order.map(at -> phrases.say(Phrase.LAST_ORDER, day(at))))
                .orElseGet(() -> phrases.say(who().isPresent() ? Phrase.LAST_TIME_OF_WHOM : Phrase.NO_LAST_TIME));
    }

    private String day(LocalDateTime at) {
        return phrases.forms().date(at.toLocalDate(), facts.now().toLocalDate());
    }

    private Optional<TaskFrame> frame() {
        return uptake.state().tasks().stream().findFirst();
    }
}
