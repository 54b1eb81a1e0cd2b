package com.xseven.store.ordering;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Wrong guesses at orders. Within an hour a conversation has five of them, and a number, a phone number and an e-mail address
 * twenty each, whatever conversations they come from. Wrong is a number that nobody has just as well as somebody else's.
 *
 * <p>What is kept are digests without a secret key, since the worker has none: nobody reads a phone number out of them by looking,
 * but who has the table can try them all. So they do not stay for longer than they count, and the next cleanup takes them.
 */
public final class OrderGuesses {

    public static final int MOST_IN_A_CONVERSATION = 5;
    public static final int MOST_ELSEWHERE = 20;

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Jdbi jdbi;

    public OrderGuesses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A question for an order by its number.
     *
     * @param asker id of the conversation, or another name of whoever asks
     * @param contacts phone numbers and e-mail addresses that are offered as proof
     * @param at when it was asked
     * @param once whether the same question of the same asker counts once, whenever it is asked; else the same asker at the same
     *     time is the same question
     */
    public record Guess(
            BusinessId business, String number, String asker, List<String> contacts, Instant at, boolean once) {

        public Guess {
            contacts = List.copyOf(contacts);
        }

        /** One that counts whenever it is asked again. */
        public Guess(BusinessId business, String number, String asker, List<String> contacts, Instant at) {
            this(business, number, asker, contacts, at, false);
        }

        private String ofAsker() {
            return digest("asker", asker);
        }

        private List<String> elsewhere() {
            return Stream.concat(
                            Stream.of(digest("number", number)),
                            contacts.stream().map(contact -> digest("contact", contact)))
                    .toList();
        }

        private Stream<String> digests() {
            return Stream.concat(Stream.of(ofAsker()), elsewhere().stream());
        }

        private String digest(String kind, String value) {
            return Sha256.of(business.value() + "\n" + kind + "\n" + value);
        }

        private String id() {
            return once
                    ? asker + "#" + digest("question", number + "\n" + String.join("\n", contacts))
                    : asker + "@" + at;
        }
    }

    /**
     * Whether the answer to it may be told: no, where there were too many wrong ones like it lately. The same question asked
     * again does not count. A wrong one that may be told is noted with the same stroke, so that of many who ask at once no more
     * are told than of many who ask one after the other.
     *
     * @param wrong whether no order answers it
     */
    public boolean admits(Guess guess, boolean wrong) {
        return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            letNobodyElseCount(handle, guess);
            if (areTooMany(handle, guess)) {
                return false;
            }
            if (wrong) {
                note(handle, guess);
            }
            return true;
        });
    }

    /** Whether the answer to it might be told at this moment; nothing is noted. */
    public boolean wouldAdmit(Guess guess) {
        return jdbi.withHandle(handle -> !areTooMany(handle, guess));
    }

    /**
     * Forgets those that do not count any more.
     *
     * @param now what was asked an hour or more before it does not count
     * @param limit most to forget at once
     * @return how many were forgotten; a guess counts once for each of its digests
     */
    public int forget(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        delete from order_guesses where (digest, guess) in (
                            select digest, guess from order_guesses where at <= :since limit :limit
                            for update skip locked)""")
                .bind("since", now.minus(REMEMBERED))
                .bind("limit", limit)
                .execute());
    }

    /** Until the end of the transaction, and in the same order for everybody, so that no two wait for each other. */
    private static void letNobodyElseCount(Handle handle, Guess guess) {
        guess.digests()
                .sorted()
                .forEach(digest -> handle.createQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended('order-guess ' || :digest, 0))")
                        .bind("digest", digest)
                        .mapTo(Integer.class)
                        .one());
    }

    private static boolean areTooMany(Handle handle, Guess guess) {
        return count(handle, guess, guess.ofAsker()) >= MOST_IN_A_CONVERSATION
                || guess.elsewhere().stream().anyMatch(digest -> count(handle, guess, digest) >= MOST_ELSEWHERE);
    }

    private static int count(Handle handle, Guess guess, String digest) {
        return handle.createQuery("""
                        select count(*) from order_guesses where digest = :digest and guess <> :guess and at > :since""")
                .bind("digest", digest)
                .bind("guess", guess.id())
                .bind("since", guess.at().minus(REMEMBERED))
                .mapTo(Integer.class)
                .one();
    }

    private static void note(Handle handle, Guess guess) {
        guess.digests()
                .forEach(digest -> handle.createUpdate("""
                        insert into order_guesses (digest, guess, at) values (:digest, :guess, :at)
                        on conflict do nothing""")
                        .bind("digest", digest)
                        .bind("guess", guess.id())
                        .bind("at", guess.at())
                        .execute());
    }
}
