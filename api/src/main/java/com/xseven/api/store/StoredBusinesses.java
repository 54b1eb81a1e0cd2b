package com.xseven.api.store;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.business.BusinessOffice;
import com.xseven.api.security.StaffDirectory;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessChange;
import com.xseven.store.world.BusinessEditor;
import com.xseven.store.world.BusinessQuery;
import com.xseven.store.world.BusinessVersion;
import com.xseven.store.world.Businesses;
import com.xseven.store.world.ChangeOutcome;
import com.xseven.store.world.StaffLogin;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The business world, as the api reads it. */
@Component
final class StoredBusinesses implements BusinessDirectory, BusinessOffice, StaffDirectory {

    private final Businesses businesses;
    private final BusinessEditor editor;
    private final StoreCalls store;

    StoredBusinesses(Businesses businesses, BusinessEditor editor, StoreCalls store) {
        this.businesses = businesses;
        this.editor = editor;
        this.store = store;
    }

    @Override
    public Optional<Business> find(BusinessId id) {
        return store.ask(() -> businesses.find(id));
    }

    @Override
    public List<Business> search(BusinessQuery query) {
        return store.ask(() -> businesses.search(query));
    }

    @Override
    public ChangeOutcome change(
            BusinessId id, Predicate<BusinessVersion> expected, BusinessChange change, String actor) {
        return store.ask(() -> editor.change(id, expected, change, actor));
    }

    @Override
    public Optional<StaffLogin> byEmail(String email) {
        return store.ask(() -> businesses.staffByEmail(email));
    }
}
