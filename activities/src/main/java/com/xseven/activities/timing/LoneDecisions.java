package com.xseven.activities.timing;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.store.decision.KeptDecision;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps decisions that no turn makes, before anything comes of them. */
public final class LoneDecisions {

    private final Consumer<List<KeptDecision>> store;
    private final InstantSource clock;

    public LoneDecisions(Consumer<List<KeptDecision>> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps one, as often as it is told.
     *
     * @param askedBy what wanted to know
     * @param business that it is about
     */
    public void keep(Decision decision, String askedBy, Optional<BusinessId> business) {
        Occasion wish = Occasion.ofWish(
                askedBy, business.map(BusinessId::value), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.accept(List.of(new KeptDecision(wish, decision)));
    }
}
