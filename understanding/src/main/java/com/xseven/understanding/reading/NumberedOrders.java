package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a clause wants that names an order by its number: to hear how it stands, or to cancel it. */
final class NumberedOrders {

    private static final Pattern CANCELS = Pattern.compile(
            "\\b(?:cancel\\w*|call off|stop|take back|don't want|do not want|changed my mind|no longer (?:want|need))\\b");
    private static final Pattern REFUSES = Pattern.compile("\\b(?:don't|do not|never|not) cancel");
    private static final Set<SlotName> WHOSE = EnumSet.of(SlotName.PHONE, SlotName.EMAIL, SlotName.NAME);

    private final Draft draft;
    private final Commands commands;

    NumberedOrders(Draft draft, Commands commands) {
        this.draft = draft;
        this.commands = commands;
    }

    static boolean isNamedIn(ClauseReading clause) {
        return clause.names(SlotName.ORDER);
    }

    /** Says the number, and whose it is where that is said with it. */
    void read(ClauseReading clause) {
        Intent task = task(clause);
        Guess guess = new Guess(task, 0.95, "grammar");
        boolean again = agreesTo(clause);
        if (again) {
            commands.add(
                    Intent.CONFIRM,
                    guess,
                    new Command.Affirm(commands.evidence(clause.clause().span(), guess)));
        } else {
            commands.add(
                    task,
                    guess,
                    new Command.StartTask(
                            task, commands.evidence(clause.clause().span(), guess)));
        }
        clause.mentions().forEach(mention -> {
            if (mention instanceof Mention.Plain(var span, SlotName slot, String value)
                    && (WHOSE.contains(slot) || (slot == SlotName.ORDER && !again))) {
                commands.set(task, new Values.Value(slot, value, span), draft);
                draft.put(slot, value);
            }
        });
    }

    private Intent task(ClauseReading clause) {
        boolean cancels = CANCELS.matcher(clause.plain()).find()
                && !REFUSES.matcher(clause.plain()).find();
        boolean answers = draft.task().filter(Intent.CANCEL_ORDER::equals).isPresent()
                && draft.asked().filter(SlotName.ORDER::equals).isPresent();
        return cancels || answers ? Intent.CANCEL_ORDER : Intent.TRACK_ORDER;
    }

    /** Cancelling that very order was proposed, and its words come again. */
    private boolean agreesTo(ClauseReading clause) {
        boolean same = clause.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Plain plain
                        && plain.slot() == SlotName.ORDER
                        && (draft.value(SlotName.ORDER)
                                        .filter(plain.value()::equals)
                                        .isPresent()
                                || draft.state()
                                        .order()
                                        .filter(order -> order.isCalled(plain.value()))
                                        .isPresent()));
        return same
                && draft.cancelsOrder()
                && task(clause) == Intent.CANCEL_ORDER
                && !clause.question()
                && !commands.hasAffirm();
    }
}
