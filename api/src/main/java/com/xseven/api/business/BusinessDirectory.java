package com.xseven.api.business;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessQuery;
import java.util.List;
import java.util.Optional;

/** The businesses. Each question fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface BusinessDirectory {

    Optional<Business> find(BusinessId id);

    /** In the order of the query. */
    List<Business> search(BusinessQuery query);
}
