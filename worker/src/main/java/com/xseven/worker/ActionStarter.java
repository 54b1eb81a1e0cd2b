package com.xseven.worker;

import com.xseven.activities.timing.DmnNoticeTimes;
import com.xseven.activities.timing.DmnTimeLimits;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.store.booking.Appointments;
import com.xseven.store.ordering.Orders;
import io.temporal.client.WorkflowClient;
import org.springframework.stereotype.Component;

/** Hands actions to Temporal. An action that was handed over before changes nothing. */
@Component
final class ActionStarter {

    private final AppointmentActions appointments;
    private final OrderActions orders;
    private final UpdateActions updates;

    ActionStarter(
            WorkflowClient temporal,
            Appointments appointments,
            Orders orders,
            KnownBusinesses businesses,
            DmnNoticeTimes times,
            DmnTimeLimits limits) {
        EventWorkflows workflows = new EventWorkflows(temporal, businesses);
        this.appointments = new AppointmentActions(workflows, appointments, times);
        this.orders = new OrderActions(workflows, orders, times);
        this.updates = new UpdateActions(temporal, workflows, limits);
    }

    /**
     * Carries an action out.
     *
     * @throws BadEvent if it can never be
     */
    void carryOut(UserAction action) {
        switch (action) {
            case UserAction.Book book -> appointments.book(book);
            case UserAction.Cancel cancel -> appointments.cancel(cancel);
            case UserAction.PlaceOrder order -> orders.place(order);
            case UserAction.CancelOrder cancel -> orders.cancel(cancel);
            case UserAction.Update update -> updates.carryOut(update);
        }
    }
}
