package com.xseven.api.business;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessChange;
import com.xseven.store.world.BusinessVersion;
import com.xseven.store.world.ChangeOutcome;
import java.util.function.Predicate;

/** Where businesses are changed. Fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface BusinessOffice {

    /** Carries out all of a change or nothing, if the business is in a state that is expected. */
    ChangeOutcome change(BusinessId id, Predicate<BusinessVersion> expected, BusinessChange change, String actor);
}
