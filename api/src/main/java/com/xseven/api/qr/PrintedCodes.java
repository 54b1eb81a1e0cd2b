package com.xseven.api.qr;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.QrCode;
import java.util.List;
import java.util.Optional;

/** The codes of businesses. Each question fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface PrintedCodes {

    /** The code of a table or of the house, made if it is new; nothing when there is no such business or table. */
    Optional<QrCode> code(BusinessId business, Optional<String> table);

    /** All that were made for a business. */
    List<QrCode> of(BusinessId business);

    /** Counts a scan. */
    Optional<QrCode> scanned(String id);
}
