package com.xseven.tools;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.OrderQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells what was booked and ordered in a conversation, to whoever is in it. */
public final class InConversation {

    private static final int MOST = 10;

    private final Function<AppointmentQuery, List<Appointment>> appointments;
    private final Function<OrderQuery, List<Order>> orders;

    public InConversation(
            Function<AppointmentQuery, List<Appointment>> appointments, Function<OrderQuery, List<Order>> orders) {
        this.appointments = appointments;
        this.orders = orders;
    }

    record Done(List<Booking> bookings, List<Placed> orders) {}

    record Booking(
            String business,
            LocalDateTime start,
            int partySize,
            Optional<String> service,
            Optional<String> staff,
            Appointment.Status status) {}

    record Placed(String number, String business, List<String> lines, Money total, OrderStatus status) {}

    Object of(Asker asker, Function<BusinessId, Business> businesses) {
        return asker.conversation()
                .<Object>map(conversation -> done(conversation, businesses))
                .orElseGet(() -> new Refusal("This is no conversation."));
    }

    private Done done(ConversationId conversation, Function<BusinessId, Business> businesses) {
        AppointmentQuery booked = new AppointmentQuery(
                Optional.empty(),
                Optional.of(conversation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
        OrderQuery ordered = new OrderQuery(
                Optional.empty(),
                Optional.of(conversation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
        return new Done(
                appointments.apply(booked).stream()
                        .map(appointment -> booking(appointment, businesses.apply(appointment.business())))
                        .toList(),
                orders.apply(ordered).stream()
                        .map(order -> placed(order, businesses.apply(order.business())))
                        .toList());
    }

    private static Booking booking(Appointment appointment, Business business) {
        return new Booking(
                business.name(),
                appointment.start().atZone(business.zone()).toLocalDateTime(),
                appointment.partySize(),
                appointment.offer().flatMap(business::offer).map(offer -> offer.name()),
                appointment.staff().flatMap(business::staffMember).map(member -> member.name()),
                appointment.status());
    }

    private static Placed placed(Order order, Business business) {
        return new Placed(
                OrderNumber.of(order.id()),
                business.name(),
                order.lines().stream()
                        .map(line -> line.quantity() + " x " + line.title())
                        .toList(),
                order.total(),
                order.status());
    }
}
