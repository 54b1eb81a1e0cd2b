package com.xseven.activities.notification;

import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.notification.SentNotifications;
import com.xseven.store.ordering.OrderNotices;
import com.xseven.store.ordering.SentOrderNotice;
import java.time.Instant;

/** Where one letter is kept with what became of it. */
sealed interface Ledger {

    boolean isSent();

    /** A later outcome replaces an earlier one. */
    void keep(Outcome outcome, Instant at);

    /** Beside what other channels told. */
    record OfNotice(KeptNotices notices, KeptNotice notice) implements Ledger {

        @Override
        public boolean isSent() {
            return notices.isSent(notice.id());
        }

        @Override
        public void keep(Outcome outcome, Instant at) {
            notices.keep(notice.with(outcome), at);
        }
    }

    /** With the appointment that it is about. */
    record OfAppointment(SentNotifications letters, SentNotification letter) implements Ledger {

        @Override
        public boolean isSent() {
            return letters.isSent(letter.appointmentId(), letter.kind(), letter.which(), letter.channel());
        }

        @Override
        public void keep(Outcome outcome, Instant at) {
            letters.keep(letter.with(outcome), at);
        }
    }

    /** With the order that it is about. */
    record OfOrder(OrderNotices letters, SentOrderNotice letter) implements Ledger {

        @Override
        public boolean isSent() {
            return letters.isSent(letter);
        }

        @Override
        public void keep(Outcome outcome, Instant at) {
            letters.keep(letter.with(outcome), at);
        }
    }
}
