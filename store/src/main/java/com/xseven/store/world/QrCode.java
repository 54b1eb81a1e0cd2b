package com.xseven.store.world;

import com.xseven.dialogue.identity.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** A printed code that leads to a business; {@code resource} is the table it stands on, empty for one of the house. */
public record QrCode(
        String id, BusinessId business, Optional<String> resource, long scans, Optional<Instant> lastScanned) {

    static QrCode read(ResultSet row) throws SQLException {
        return new QrCode(
                row.getString("id"),
                new BusinessId(row.getString("business_id")),
                Optional.ofNullable(row.getString("resource_id")),
                row.getLong("scans"),
                Optional.ofNullable(row.getTimestamp("last_scanned_at")).map(Timestamp::toInstant));
    }
}
