package com.xseven.activities.notification;

import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.InstantSource;
import java.util.Optional;

/** Sends letters once and keeps them with what became of them. */
public final class MailPost {

    private final KeptNotices notices;
    private final Optional<Postman> postman;
    private final InstantSource clock;

    public MailPost(KeptNotices notices, Optional<MailServer> server, InstantSource clock) {
        this.notices = notices;
        this.postman = server.map(Postman::new);
        this.clock = clock;
    }

    /** What became of a letter. */
    enum Delivery {
        SENT,
        /** It never will be: there is no such address, or no server to send it by. */
        IMPOSSIBLE,
        /** The server did not take it; trying again may help. */
        FAILED
    }

    /** The notice holds subject and body. */
    Delivery send(KeptNotice notice, String to) {
        if (notices.isSent(notice.id())) {
            return Delivery.SENT;
        }
        if (postman.isEmpty()) {
            notices.keep(notice.with(Outcome.STORED), clock.instant());
            return Delivery.IMPOSSIBLE;
        }
        try {
            postman.get().send(to, new Letter(notice.subject(), notice.body()));
        } catch (AddressException malformed) {
            notices.keep(notice.with(Outcome.FAILED), clock.instant());
            return Delivery.IMPOSSIBLE;
        } catch (MessagingException refused) {
            notices.keep(notice.with(Outcome.FAILED), clock.instant());
            return Delivery.FAILED;
        }
        notices.keep(notice.with(Outcome.SENT), clock.instant());
        return Delivery.SENT;
    }
}
