package com.xseven.activities.notification;

import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.workflows.FailureType;
import io.temporal.failure.ApplicationFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends every letter of this system, each once, and keeps it with what became of it. A crash between sending and noting may send a
 * letter twice; it never loses one.
 */
public final class MailPost {

    private final Optional<Postman> postman;
    private final InstantSource clock;

    /** Without a server letters are kept and not sent. */
    public MailPost(Optional<MailServer> server, InstantSource clock) {
        this.postman = server.map(Postman::new);
        this.clock = clock;
    }

    /** What goes to whom, and where it is kept. */
    record Post(Ledger ledger, String to, Letter letter, Optional<Enclosure> enclosure) {

        Post(Ledger ledger, String to, Letter letter) {
            this(ledger, to, letter, Optional.empty());
        }
    }

    /** What became of a letter. */
    enum Delivery {
        SENT,
        /** There is no server to send it by. */
        IMPOSSIBLE,
        /** It never will be sent: the address is none. */
        NO_ADDRESS,
        /** The server did not take it; trying again may help. */
        FAILED
    }

    boolean hasServer() {
        return postman.isPresent();
    }

    Delivery send(Post post) {
        if (post.ledger().isSent()) {
            return Delivery.SENT;
        }
        Delivery delivery = postman.map(server -> handedTo(server, post)).orElse(Delivery.IMPOSSIBLE);
        keep(
                post.ledger(),
                switch (delivery) {
                    case SENT -> Outcome.SENT;
                    case IMPOSSIBLE -> Outcome.STORED;
                    case NO_ADDRESS, FAILED -> Outcome.FAILED;
                });
        return delivery;
    }

    /** Kept in the book, whether or not it also goes out. */
    void keep(Ledger ledger, Outcome outcome) {
        ledger.keep(outcome, clock.instant());
    }

    /**
     * Sends several letters; one that does not go out keeps no other from going out.
     *
     * @throws ApplicationFailure when one may still go out, or, not to be tried again, when an address is none
     */
    void deliver(List<Post> posts) {
        Set<Delivery> deliveries = posts.stream().map(this::send).collect(Collectors.toSet());
        if (deliveries.contains(Delivery.FAILED)) {
            throw notTaken();
        }
        if (deliveries.contains(Delivery.NO_ADDRESS)) {
            throw ApplicationFailure.newNonRetryableFailure("The address is none", FailureType.INVALID.name());
        }
    }

    /** Says that a letter is to be tried again. */
    static ApplicationFailure notTaken() {
        return ApplicationFailure.newFailure("The mail server did not take the letter", FailureType.UNAVAILABLE.name());
    }

    private static Delivery handedTo(Postman postman, Post post) {
        try {
            postman.send(post.to(), post.letter(), post.enclosure());
            return Delivery.SENT;
        } catch (AddressException malformed) {
            return Delivery.NO_ADDRESS;
        } catch (MessagingException refused) {
            return Delivery.FAILED;
        }
    }
}
