package com.xseven.e2e;

import com.xseven.local.layout.Addresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds of a customer, by the address that is theirs alone. */
final class Kept {

    private final Addresses addresses;

    Kept(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Every row of the book of appointments, as {@code id status HH:mm}; all of it happens in New York's time. */
    List<String> appointments(String email) {
        return rows(
                "select id || ' ' || status || to_char(lower(during) at time zone 'America/New_York', ' HH24:MI')"
                        + " from appointments where customer_email = ?",
                email);
    }

    /** Places in the book that the customer takes. */
    List<String> placesTaken(String email) {
        return rows(
                "select resource_name from appointments where customer_email = ? and status in ('HELD', 'CONFIRMED')",
                email);
    }

    /** Every row of the book of orders, as {@code id status}. */
    List<String> orders(String email) {
        return rows("select id || ' ' || status from orders where customer_email = ?", email);
    }

    /** How many lines an order has. */
    int lines(String orderId) {
        return rows("select offer_id from order_lines where order_id = ?", orderId)
                .size();
    }

    /** What is noted of letters about an appointment, as {@code kind channel outcome}, in order. */
    List<String> notesOfAppointment(String id) {
        return rows(
                "select kind || ' ' || channel || ' ' || outcome from notifications where appointment_id = ? order by 1",
                id);
    }

    /** The same of an order; what is told several times has its number behind its kind. */
    List<String> notesOfOrder(String id) {
        return rows(
                "select kind || case when number > 1 then '-' || number else '' end || ' ' || channel || ' ' || outcome"
                        + " from order_notices where order_id = ? order by 1",
                id);
    }

    /** Where an entry of a waiting list stands. */
    List<String> waiting(String entryId) {
        return rows("select status from waiting_list where id = ?", entryId);
    }

    /** An update of a business, as {@code applied undone 1}: whether it was carried out, how it stands, whom it concerns. */
    List<String> update(String key) {
        return rows(
                "select case when applied_at is null then 'never' else 'applied' end || ' '"
                        + " || case when undone_at is null then 'standing' else 'undone' end || ' '"
                        + " || (select count(*) from business_update_concerns where update_id = u.id)"
                        + " from business_updates u where id = ?",
                key);
    }

    /** How many bookings of an offer stand, this run's and those that earlier runs left. */
    int booked(String business, String offer) {
        return Integer.parseInt(rows(
                        "select count(*) from appointments where business_id || '/' || offer_id = ?"
                                + " and status in ('HELD', 'CONFIRMED') and upper(during) > now()",
                        business + "/" + offer)
                .getFirst());
    }

    /** What an offer of a business costs. */
    String price(String business, String offer) {
        return rows("select price from offers where business_id || '/' || id = ?", business + "/" + offer)
                .getFirst();
    }

    /** What is noted of letters about that workflow, as {@code kind channel outcome}. */
    List<String> notesAbout(String workflowId) {
        return rows(
                "select kind || ' ' || channel || ' ' || outcome from notices where about = ? and channel like '%EMAIL'",
                workflowId);
    }

    private List<String> rows(String sql, String parameter) {
        try (Connection connection = DriverManager.getConnection(
                        addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("Expected the database to tell what it holds", failure);
        }
    }
}
