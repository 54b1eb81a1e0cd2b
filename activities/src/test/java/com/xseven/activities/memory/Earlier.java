package com.xseven.activities.memory;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.store.ordering.NewOrder;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What people had in the city before: visits, orders and remarks, written into its books. */
public final class Earlier {

    private static final Money PRICE = new Money(new BigDecimal("19.00"), "USD");

    private final PortEllis city;

    public Earlier(PortEllis city) {
        this.city = city;
    }

    /** Made by phone in no conversation; {@code start} is local. */
    public void visit(String id, String business, Optional<String> offer, String start, Person who) {
        LocalDateTime at = LocalDateTime.parse(start);
        city.database()
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into appointments (id, business_id, resource_name, staff_id, offer_id, party_size, during,
                            status, customer_name, customer_phone, customer_email)
                        values (:id, :business, 'Table 4', (select id from staff where business_id = :business order by id limit 1),
                            :offer, 2, tstzrange(:start, cast(:start as timestamptz) + interval '1 hour'), 'CONFIRMED', :name, :phone, :email)""")
                        .bind("id", id)
                        .bind("business", business)
                        .bind("offer", offer)
                        .bind("start", at.atZone(PortEllis.NOW.getZone()).toInstant())
                        .bind("name", who.name())
                        .bind("phone", who.phone())
                        .bind("email", who.email())
                        .execute());
    }

    /** Made on the second of November in another conversation. */
    public void order(String id, String business, String item, Person who) {
        order(id, business, List.of(new OrderLine("lasagna", item, 2, PRICE)), who);
    }

    /** Of so many lines. */
    public void feast(String id, String business, int lines, Person who) {
        order(
                id,
                business,
                IntStream.range(0, lines)
                        .mapToObj(line -> new OrderLine("lasagna", "Lasagna al Forno", 1 + line, PRICE))
                        .toList(),
                who);
    }

    private void order(String id, String business, List<OrderLine> lines, Person who) {
        city.orders()
                .accept(new NewOrder(
                        id,
                        Optional.of(new ConversationId("conversation-of-" + id)),
                        new OrderRequest(
                                business,
                                lines,
                                Fulfilment.PICKUP,
                                Optional.empty(),
                                Optional.empty(),
                                PRICE,
                                Optional.of(who.name()),
                                Optional.of(who.phone()),
                                Optional.of(who.email()))));
        city.database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "update orders set created_at = timestamptz '2026-11-02 18:00-05' where id = ?", id));
    }

    /** What a customer of Mario's asked to be kept in mind. */
    public void remark(String text, Person who) {
        city.database().jdbi().useHandle(handle -> {
            handle.execute(
                    "insert into customers (id, business_id, name, phone) values ('known', 'marios-italian', ?, ?)",
                    who.name(),
                    who.phone());
            handle.execute("""
                    insert into memory_collections (id, business_id, customer_id, name)
                    values ('kept', 'marios-italian', 'known', 'Kept in mind')""");
            handle.execute(
                    "insert into memory_items (id, collection_id, kind, text) values ('remark', 'kept', 'REMARK', ?)",
                    text);
        });
    }

    /** Names, numbers and addresses are taken out. */
    public void anonymise() {
        List.of("appointments", "orders")
                .forEach(table -> city.database()
                        .jdbi()
                        .useHandle(handle -> handle.execute("update " + table
                                + " set customer_name = null, customer_phone = null, customer_email = null")));
        city.database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "update customers set name = null, phone = null, email = null, deleted_at = now()"));
    }

    /** Somebody who was there before. */
    public record Person(String name, String phone, String email) {

        public static final Person ANN = new Person("Ann Lee", "+1 201-555-0999", "ann@example.com");
        public static final Person BOB = new Person("Bob Stone", "+12015550111", "bob@example.com");

        public Claim claim() {
            return new Claim(Optional.of(name), Optional.of(phone), Optional.empty());
        }
    }
}
