package com.xseven.store.rules;

/** What became of a wish to save. */
public sealed interface SaveOutcome {

    /** It is the newest version now, a draft. */
    record Saved(RuleVersion version) implements SaveOutcome {}

    /** Somebody saved since the version that it was made from; nothing was stored. */
    record Stale(RuleVersion newest) implements SaveOutcome {}

    /** There is no such table, or it has no such version to be made from. */
    record NoParent() implements SaveOutcome {}
}
