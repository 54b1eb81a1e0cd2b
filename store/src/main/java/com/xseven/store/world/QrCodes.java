package com.xseven.store.world;

import com.xseven.dialogue.identity.BusinessId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The codes that businesses print, and how often each was scanned. */
public final class QrCodes {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();

    public QrCodes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The code of a table, or of the house; it is made when it is first asked for and stays the same.
     *
     * @return nothing when there is no such business or table
     */
    public Optional<QrCode> code(BusinessId business, Optional<String> resource) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("""
                    insert into qr_codes (id, business_id, resource_id)
                    select :id, b.id, r.id from businesses b
                    left join resources r on r.business_id = b.id and r.id = :resource and r.deleted_at is null
                    where b.id = :business and b.deleted_at is null
                      and (cast(:resource as text) is null or r.id is not null)
                    on conflict (business_id, resource_id) do nothing""")
                    .bind("id", newId())
                    .bind("business", business.value())
                    .bind("resource", resource)
                    .execute();
            return handle.createQuery("""
                    select * from qr_codes where business_id = :business
                      and resource_id is not distinct from cast(:resource as text) and deleted_at is null""")
                    .bind("business", business.value())
                    .bind("resource", resource)
                    .map((row, context) -> QrCode.read(row))
                    .findOne();
        });
    }

    /** All that were made for a business: that of the house first, then those of its tables. */
    public List<QrCode> of(BusinessId business) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from qr_codes where business_id = :business and deleted_at is null
                order by resource_id nulls first""")
                .bind("business", business.value())
                .map((row, context) -> QrCode.read(row))
                .list());
    }

    /** Counts a scan. */
    public Optional<QrCode> scanned(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update qr_codes set scans = scans + 1, last_scanned_at = now()
                where id = :id and deleted_at is null returning *""")
                .bind("id", id)
                .map((row, context) -> QrCode.read(row))
                .findOne());
    }

    private String newId() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (id, place) -> id.append(LETTERS.charAt(place)), StringBuilder::append)
                .toString();
    }
}
