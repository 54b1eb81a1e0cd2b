package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.UnderstandingContext;
import com.xseven.understanding.grammar.Mention;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known while a message is read: the conversation's state, and what the message has said so far. */
final class Draft {

    private static final Map<Flow, Set<Intent>> EXPECTED = Map.of(
            Flow.DASHBOARD,
            EnumSet.of(
                    Intent.SHOW_ANALYTICS,
                    Intent.UPDATE_HOURS,
                    Intent.UPDATE_OFFER,
                    Intent.UPDATE_STAFF,
                    Intent.PENDING_ACTIONS),
            Flow.GLOBAL,
            EnumSet.of(Intent.SEARCH, Intent.COMPARE));

    private final UnderstandingContext context;
    private final Map<SlotName, String> slots = new EnumMap<>(SlotName.class);
    private boolean taskOpen;
    private Optional<Intent> task;
    private Optional<LocalDate> spokenOf = Optional.empty();
    private boolean tellsWhatIsWrong;
    private List<String> offersSpokenOf = List.of();
    private final List<String> offersAskedAbout = new ArrayList<>();

    Draft(UnderstandingContext context) {
        this.context = context;
        this.taskOpen = !context.state().tasks().isEmpty();
        this.task = context.state().tasks().stream().findFirst().map(TaskFrame::task);
        if (task.filter(Intent.RESCHEDULE::equals).isPresent()) {
            takeFromVisit();
        }
        slots.putAll(context.state().known());
        slots.putAll(context.state().slots());
    }

    /** For trying out values that must not be remembered. */
    Draft copy() {
        Draft copy = new Draft(context);
        copy.slots.putAll(slots);
        copy.taskOpen = taskOpen;
        copy.task = task;
        return copy;
    }

    /** The value that the conversation had before this message. */
    Optional<String> saidBefore(SlotName slot) {
        return Optional.ofNullable(context.state().slots().get(slot))
                .or(() -> Optional.ofNullable(context.state().known().get(slot)));
    }

    Business business() {
        return context.business();
    }

    /** The intents that are more to be expected than others, by who speaks where. */
    Set<Intent> expected() {
        return EXPECTED.getOrDefault(context.flow(), Set.of());
    }

    DialogueState state() {
        return context.state();
    }

    LocalDateTime now() {
        return context.now().toLocalDateTime();
    }

    boolean taskOpen() {
        return taskOpen;
    }

    /** The task under way, as this message has left it so far. */
    Optional<Intent> task() {
        return task;
    }

    void openTask(Intent opened) {
        task = Optional.of(opened);
        taskOpen = true;
        if (opened == Intent.RESCHEDULE) {
            takeFromVisit();
        }
    }

    /** "An hour later" counts from the booking that is to change. */
    private void takeFromVisit() {
        context.state().visits().stream()
                .reduce((first, second) -> second)
                .ifPresent(visit -> visit.details().forEach(slots::putIfAbsent));
    }

    /** "An hour later" counts from this booking, as it is the one that is to change. */
    void mean(BookedVisit visit) {
        slots.putAll(visit.details());
        slots.put(SlotName.APPOINTMENT, visit.appointmentId());
    }

    /** Whether the customer was asked which of several bookings is meant. */
    boolean asksWhichVisit() {
        return asked().filter(SlotName.APPOINTMENT::equals).isPresent();
    }

    /** Whether a booking that stands is to become another one. */
    boolean reschedules() {
        return task.filter(Intent.RESCHEDULE::equals).isPresent();
    }

    /** Whether a booking that stands is to be given up. */
    boolean cancels() {
        return task.filter(Intent.CANCEL_BOOKING::equals).isPresent();
    }

    /** Whether what is said is about an order that is being put together. */
    boolean ordering() {
        return task.filter(Intent.ORDER::equals).isPresent();
    }

    /** Whether the customer was asked whether an order is to be cancelled. */
    boolean cancelsOrder() {
        return carries(Intent.CANCEL_ORDER) && awaitsYes();
    }

    private boolean carries(Intent task) {
        return context.state().tasks().stream()
                .findFirst()
                .filter(frame -> frame.task() == task)
                .isPresent();
    }

    /** The detail that the last answer asked for. */
    Optional<SlotName> asked() {
        return context.state().tasks().stream().findFirst().flatMap(TaskFrame::asked);
    }

    boolean awaitsYes() {
        return context.state().pending().isPresent();
    }

    List<LocalDateTime> offered() {
        return context.state().offered();
    }

    boolean has(SlotName slot) {
        return slots.containsKey(slot);
    }

    Optional<String> value(SlotName slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    void put(SlotName slot, String value) {
        slots.put(slot, value);
    }

    Optional<LocalDate> date() {
        return value(SlotName.DATE).map(LocalDate::parse);
    }

    /** The day that a question of this message is about, for "that day". */
    Optional<LocalDate> spokenOf() {
        return spokenOf;
    }

    void speaksOf(LocalDate day) {
        spokenOf = Optional.of(day);
    }

    /** Mentions of a story that the message tells before it says what it wants. */
    void speaksOf(List<Mention> mentions) {
        mentions.stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention.Offers.class::cast)
                .reduce((first, last) -> last)
                .ifPresent(offers -> offersSpokenOf = offers.ids());
    }

    /** What the message spoke of before, for "what do you charge for those"; empty where nothing was named. */
    List<String> offersSpokenOf() {
        return offersSpokenOf;
    }

    /** The message tells what is wrong to those who see to that. */
    void tellWhatIsWrong() {
        tellsWhatIsWrong = true;
    }

    boolean tellsWhatIsWrong() {
        return tellsWhatIsWrong;
    }

    /** A question of this message is about that offer. */
    void asksAbout(List<String> offers) {
        offers.stream().filter(offer -> !offersAskedAbout.contains(offer)).forEach(offersAskedAbout::add);
    }

    /** What the questions of this message were about so far, for "can I do them back to back". */
    List<String> offersAskedAbout() {
        return offersAskedAbout;
    }

    Optional<LocalTime> time() {
        return value(SlotName.TIME).map(LocalTime::parse);
    }
}
