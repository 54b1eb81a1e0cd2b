package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.intent.Guess;
import java.util.regex.Pattern;

/** The commands that a clause's acts give. */
final class ActCommands {

    private static final Pattern UNSURE =
            Pattern.compile("\\b(?:but|if|unless|except|however|wait|first|before|never|(?<!why )not)\\b|n't\\b");
    private static final Pattern REQUEST =
            Pattern.compile("^\\W*(?:can|could|will|would) you\\b|^\\W*(?:shall we|why not|let's)\\b");
    private static final Pattern SUPPOSES = Pattern.compile(
            "\\b(?:what if|if (?:i|we)|in case|do (?:i|we) (?:have|need)|how (?:do|can|late|long|far))\\b");
    private static final Pattern NEVER_MIND =
            Pattern.compile("\\b(?:never ?mind|forget (?:it|that)|scratch that|leave it)\\b");
    private static final Guess CERTAIN = new Guess(Intent.CONFIRM, 0.95, "grammar");

    private final Commands commands;
    private final Draft draft;
    private final boolean goesOn;

    ActCommands(Commands commands, Draft draft, boolean goesOn) {
        this.goesOn = goesOn;
        this.commands = commands;
        this.draft = draft;
    }

    /** {@code alone} says that the clause holds nothing but acts, so that a mere ok is an answer. */
    void add(ClauseReading clause, boolean alone) {
        clause.acts().forEach(act -> add(act, clause, alone));
    }

    private void add(Act act, ClauseReading clause, boolean alone) {
        Evidence evidence = commands.evidence(act.span(), CERTAIN);
        switch (act) {
            case Act.Yes yes -> {
                if (isYes(yes, clause, alone)) {
                    if (agreesToFetch()) {
                        commands.set(
                                Intent.ORDER,
                                new Values.Value(SlotName.FULFILMENT, Fulfilment.PICKUP.name(), yes.span()),
                                draft);
                    } else {
                        add(Intent.CONFIRM, new Command.Affirm(evidence));
                    }
                }
            }
            case Act.No no -> {
                if (!clause.question() && (draft.taskOpen() || isPlain(no, clause))) {
                    add(Intent.DENY, new Command.Deny(evidence));
                }
            }
            case Act.Stop stop -> {
                if (draft.cancelsOrder() && !NEVER_MIND.matcher(clause.plain()).find()) {
                    if (!commands.hasAffirm() && !clause.question()) {
                        add(Intent.CONFIRM, new Command.Affirm(evidence));
                    }
                } else if (!clause.hasTimeOrParty()
                        && !SUPPOSES.matcher(clause.plain()).find()
                        && !isOfBefore(clause)) {
                    add(Intent.DENY, new Command.CancelTask(evidence));
                }
            }
            case Act.Greeting greeting -> add(Intent.GREET, new Command.ChitChat(Intent.GREET, evidence));
            case Act.Thanks thanks -> courtesy(Intent.THANKS, thanks, clause, evidence);
            case Act.Goodbye goodbye -> courtesy(Intent.GOODBYE, goodbye, clause, evidence);
            case Act.Pick(var span, int option) -> {
                if (!draft.asksWhichVisit()) {
                    add(Intent.BOOK, new Command.Choose(option, evidence));
                }
            }
            case Act.Anyone anyone -> {
                if (!clause.question()) {
                    add(Intent.BOOK, new Command.ReopenSlot(SlotName.STAFF, evidence));
                }
            }
            case Act.Another(var span, SlotName slot) -> add(Intent.BOOK, new Command.ReopenSlot(slot, evidence));
        }
    }

    /** Greetings, thanks and goodbyes alone, where the rest of the clause says what to do. */
    void addCourtesies(ClauseReading clause) {
        clause.acts().stream()
                .filter(act -> act instanceof Act.Greeting || act instanceof Act.Thanks || act instanceof Act.Goodbye)
                .forEach(act -> add(act, clause, false));
    }

    /** Where nothing is delivered, who is asked about the way is asked whether they will fetch it. */
    private boolean agreesToFetch() {
        return draft.ordering()
                && !draft.awaitsYes()
                && draft.asked().filter(SlotName.FULFILMENT::equals).isPresent()
                && draft.business().deliveryFee().isEmpty();
    }

    private boolean isOfBefore(ClauseReading clause) {
        return goesOn && NEVER_MIND.matcher(clause.plain()).find();
    }

    /** Whether an act says what it seems to say, and is not part of a longer thought. */
    private static boolean isPlain(Act act, ClauseReading clause) {
        return clause.valuesOnly() || clause.beginsWith(act);
    }

    /** Who asks what thanks means in Spanish does not thank. */
    private void courtesy(Intent kind, Act act, ClauseReading clause, Evidence evidence) {
        if (isPlain(act, clause) || clause.endsWith(act)) {
            add(kind, new Command.ChitChat(kind, evidence));
        }
    }

    /** Something happens in the world after a yes, so one that may be none does not count. */
    private boolean isYes(Act.Yes yes, ClauseReading clause, boolean alone) {
        if (!draft.taskOpen() && clause.hasTimeOrParty()) {
            return false;
        }
        boolean mere = !draft.taskOpen() && !yes.plainly() && clause.acts().size() > 1;
        boolean plainly = yes.plainly() && isPlain(yes, clause);
        boolean asks = clause.question() && !REQUEST.matcher(clause.plain()).find();
        boolean denied = clause.acts().stream().anyMatch(Act.No.class::isInstance);
        return (plainly || (alone && !mere))
                && !asks
                && !denied
                && !UNSURE.matcher(clause.plain()).find()
                && !commands.hasAffirm();
    }

    private void add(Intent intent, Command command) {
        commands.add(intent, CERTAIN, command);
    }
}
