package com.xseven.api.qr;

import com.xseven.store.world.QrCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The codes of a business. */
record QrCodeList(List<Item> items) {

    /** One code; {@code table} is null for that of the house. */
    record Item(String id, Optional<String> table, long scans, Optional<Instant> lastScannedAt, Links links) {}

    /** Where a code leads, and the short link that counts and leads there too. */
    record Links(String chat, String shortLink) {}

    static QrCodeList of(List<QrCode> codes, QrSettings settings) {
        return new QrCodeList(codes.stream()
                .map(code -> new Item(
                        code.id(),
                        code.resource(),
                        code.scans(),
                        code.lastScanned(),
                        new Links(
                                settings.chat(code.business().value(), code.resource(), Optional.of(code.id())),
                                settings.shortLink(code.id()))))
                .toList());
    }
}
