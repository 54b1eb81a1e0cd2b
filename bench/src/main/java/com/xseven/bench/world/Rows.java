package com.xseven.bench.world;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;

/** Rows on their way into tables, those that others refer to first. Held in memory until they are copied. */
final class Rows {

    /** What PostgreSQL reads as null. */
    static final String NONE = "\\N";

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(
                "businesses",
                "id, name, category, kind, area, rating, about, address, latitude, longitude, time_zone,"
                        + " currency, phone, email, languages, review_count, price_level, booking_policy");
        COLUMNS.put("opening_hours", "business_id, day, opens, closes");
        COLUMNS.put("resources", "business_id, id, kind, name, capacity, position");
        COLUMNS.put("staff", "id, business_id, name, email, role, position");
        COLUMNS.put("menu_categories", "business_id, name, position");
        COLUMNS.put(
                "offers",
                "business_id, id, category, name, price, currency, duration, needs_staff, needs_resource,"
                        + " position");
        COLUMNS.put("option_groups", "business_id, offer_id, id, name, choose, position");
        COLUMNS.put("offer_options", "business_id, offer_id, group_id, id, name, price_difference, usual, position");
        COLUMNS.put("customers", "id, business_id, name, phone");
        COLUMNS.put(
                "appointments",
                "id, business_id, resource_name, staff_id, offer_id, party_size, during," + " status, customer_name");
        COLUMNS.put("appointment_places", "appointment_id, business_id, kind, place, during, taken");
    }

    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    Rows() {
        COLUMNS.keySet().forEach(table -> {
            lines.put(table, new StringBuilder());
            counts.put(table, 0L);
        });
    }

    /** Values in the order of the columns; none of them holds a tab, a line break or a backslash of its own. */
    void add(String table, Object... values) {
        StringBuilder line = of(table);
        for (int place = 0; place < values.length; place++) {
            line.append(place == 0 ? "" : "\t").append(values[place]);
        }
        line.append('\n');
        counts.merge(table, 1L, Long::sum);
    }

    void copy(CopyManager database) throws SQLException, IOException {
        for (Map.Entry<String, String> table : COLUMNS.entrySet()) {
            StringBuilder text = of(table.getKey());
            database.copyIn(
                    "copy " + table.getKey() + " (" + table.getValue() + ") from stdin",
                    new StringReader(text.toString()));
            text.setLength(0);
        }
    }

    Map<String, Long> counts() {
        return counts;
    }

    private StringBuilder of(String table) {
        return java.util.Objects.requireNonNull(lines.get(table), "Expected a known table");
    }
}
