package com.xseven.store.rules;

/** What became of a wish to bring a version on. */
public sealed interface MoveOutcome {

    record Moved(RuleVersion version) implements MoveOutcome {}

    record NotThere() implements MoveOutcome {}

    /** The version has not come to where this is possible, or is past it. */
    record WrongStatus(RuleStatus status) implements MoveOutcome {}

    /** The checks found faults in it, or have not been run. */
    record NotGreen() implements MoveOutcome {}

    /** Another version of the table is on trial, and only one is at a time. */
    record OnTrial(int number) implements MoveOutcome {}

    /** What only its author may do. */
    record NotYours() implements MoveOutcome {}

    /** Whoever wrote a version does not publish it. */
    record OwnWork() implements MoveOutcome {}

    /** A newer version decides by now, which this would undo unseen. */
    record Overtaken(int published) implements MoveOutcome {}
}
