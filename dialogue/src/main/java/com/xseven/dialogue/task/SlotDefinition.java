package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A detail that a task collects.
 *
 * @param part whether it says what is wanted or for whom
 * @param wanted whether the business needs it at all, given what is known; where not, it is taken when said but never asked for
 * @param orElse details that do as well
 * @param question how to ask for it
 * @param check what speaks against the value, given all that is known
 * @param fallback what goes without saying at a business
 */
public record SlotDefinition(
        SlotName slot,
        Part part,
        Predicate<Draft> wanted,
        Set<SlotName> orElse,
        Function<Draft, String> question,
        Function<Draft, Optional<Objection>> check,
        Function<Business, Optional<String>> fallback) {

    /** The world is asked as soon as the first part is known, before the customer is asked who they are. */
    public enum Part {
        WHAT,
        WHO
    }

    public SlotDefinition {
        orElse = Set.copyOf(orElse);
    }

    /** A part of what is wanted, asked for everywhere and taken as it is said. */
    static SlotDefinition what(SlotName slot, Function<Draft, String> question) {
        return everywhere(slot, Part.WHAT, question);
    }

    /** A part of who the customer is, asked for everywhere and taken as it is said. */
    static SlotDefinition who(SlotName slot, Function<Draft, String> question) {
        return everywhere(slot, Part.WHO, question);
    }

    private static SlotDefinition everywhere(SlotName slot, Part part, Function<Draft, String> question) {
        return new SlotDefinition(
                slot, part, draft -> true, Set.of(), question, draft -> Optional.empty(), business -> Optional.empty());
    }

    SlotDefinition wantedWhere(Predicate<Business> condition) {
        return wantedIn(draft -> condition.test(draft.business()));
    }

    SlotDefinition wantedIn(Predicate<Draft> condition) {
        return new SlotDefinition(slot, part, condition, orElse, question, check, fallback);
    }

    SlotDefinition orElse(SlotName other) {
        return new SlotDefinition(slot, part, wanted, Set.of(other), question, check, fallback);
    }

    SlotDefinition checkedBy(Function<Draft, Optional<Objection>> objection) {
        return new SlotDefinition(slot, part, wanted, orElse, question, objection, fallback);
    }

    SlotDefinition fallingBackTo(Function<Business, Optional<String>> value) {
        return new SlotDefinition(slot, part, wanted, orElse, question, check, value);
    }

    /** Whether the business needs it and nothing that is known will do. */
    public boolean isMissingIn(Draft draft) {
        return wanted.test(draft) && !draft.has(slot) && orElse.stream().noneMatch(draft::has);
    }

    Optional<Objection> objectionIn(Draft draft) {
        return draft.has(slot) ? check.apply(draft) : Optional.empty();
    }
}
