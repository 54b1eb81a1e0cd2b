package com.xseven.activities.whatif;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.Ruling;
import com.xseven.rules.recovery.RecoveryFacts;
import com.xseven.rules.recovery.RecoveryPolicy;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.recovery.RecoveryChoice;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Takes a conversation again as a version of {@code recovery-strategy} gets it over what went wrong. What went wrong is as it was
 * recorded; where the same strategy comes out, so is what came of it.
 */
record OtherRecovery(RecoveryPolicy policy) implements Retake.Manner {

    private static final String ABSENT = "NONE";

    @Override
    public void play(Retake retake) {
        retake.each(place -> decided(retake.recorded().get(place))
                .ifPresentOrElse(then -> recover(retake, place, then), () -> retake.pass(place)));
    }

    private static Optional<Decision> decided(RecordedTurn turn) {
        return turn.explanation().decisions().stream()
                .filter(decision -> decision.table().equals(RecoveryPolicy.CONTRACT.table()))
                .findFirst();
    }

    private void recover(Retake retake, int place, Decision then) {
        switch (policy.decide(facts(then.inputs()))) {
            case Ruling.Ruled<RecoveryStrategy>(RecoveryStrategy strategy, Decision decision) -> {
                if (decision.outputs().equals(then.outputs())) {
                    retake.pass(place);
                    retake.sides().addAsItWas(retake.recorded().get(place), decision);
                } else {
                    otherwise(retake, place, new RecoveryChoice(strategy, Optional.of(decision)));
                }
            }
            case Ruling.Undecided<RecoveryStrategy>(String reason, Decision decision) -> {
                retake.pass(place);
                retake.sides().addAsItWas(retake.recorded().get(place), decision);
            }
        }
    }

    private static void otherwise(Retake retake, int place, RecoveryChoice choice) {
        RecordedTurn turn = retake.recorded().get(place);
        TurnRecord record =
                retake.rehearsal().recover(choice, wentWrong(retake.recorded(), place), turn.at(), turn.spoken());
        retake.sides().add(turn, record, retake.world().lastDeed());
    }

    /** The messages that may be answered again: not those of a turn that did something, which is not done twice. */
    private static List<CustomerMessage> wentWrong(List<RecordedTurn> recorded, int place) {
        return recorded.subList(0, place).reversed().stream()
                .filter(turn -> !turn.messages().isEmpty())
                .findFirst()
                .filter(turn -> turn.standing().failures() > 0
                        || turn.explanation().failure().isPresent())
                .filter(turn -> !turn.reply().path().contains(Stage.WORKFLOW_TRIGGER))
                .map(RecordedTurn::messages)
                .orElseGet(List::of);
    }

    private static RecoveryFacts facts(SortedMap<String, String> inputs) {
        Optional<String> step = given(inputs, "step");
        Optional<String> kind = given(inputs, "kind");
        return new RecoveryFacts(
                step.flatMap(
                        name -> kind.map(sort -> new Failure(Failure.Step.valueOf(name), Failure.Kind.valueOf(sort)))),
                Integer.parseInt(inputs.getOrDefault("failures", "0")),
                Integer.parseInt(inputs.getOrDefault("recoveries", "0")),
                Boolean.parseBoolean(inputs.getOrDefault("over", "false")),
                Boolean.parseBoolean(inputs.getOrDefault("needsHuman", "false")));
    }

    private static Optional<String> given(SortedMap<String, String> inputs, String name) {
        return Optional.ofNullable(inputs.get(name)).filter(value -> !value.equals(ABSENT));
    }
}
