package com.xseven.activities.agent;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.models.ModelAccounts;
import java.time.InstantSource;
import java.util.Optional;

/** What businesses may still spend on models today. */
@FunctionalInterface
public interface Budgets {

    /** The share that is left, from 0 to 1, in hundredths and never rounded up. */
    double left(Optional<BusinessId> business);

    /**
     * By the books.
     *
     * @param usualMicros a day, in millionths of a US dollar, where nothing else is set for a business; 0 lets nobody spend
     */
    static Budgets of(ModelAccounts accounts, long usualMicros, InstantSource clock) {
        return business -> {
            long budget = accounts.budget(business).orElse(usualMicros);
            long spent = accounts.onDayOf(clock.instant(), business).costMicros();
            return budget <= 0 ? 0 : Math.floor(Math.max(0, budget - spent) * 100.0 / budget) / 100;
        };
    }
}
