package com.xseven.api.store;

import com.xseven.api.qr.PrintedCodes;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.QrCode;
import com.xseven.store.world.QrCodes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The codes of businesses, as the api knows them. */
@Component
final class StoredCodes implements PrintedCodes {

    private final QrCodes codes;
    private final StoreCalls store;

    StoredCodes(QrCodes codes, StoreCalls store) {
        this.codes = codes;
        this.store = store;
    }

    @Override
    public Optional<QrCode> code(BusinessId business, Optional<String> table) {
        return store.ask(() -> codes.code(business, table));
    }

    @Override
    public List<QrCode> of(BusinessId business) {
        return store.ask(() -> codes.of(business));
    }

    @Override
    public Optional<QrCode> scanned(String id) {
        return store.ask(() -> codes.scanned(id));
    }
}
