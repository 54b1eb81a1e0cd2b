package com.xseven.store.ordering;

import com.xseven.dialogue.identity.BusinessId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Wrong guesses at orders. Within an hour a conversation has five of them, and a number, a phone number and an e-mail address
 * twenty each, whatever conversations they come from. Wrong is a number that nobody has just as well as somebody else's.
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
     * @param at when it was asked; the same asker at the same time is the same question
     */
    public record Guess(BusinessId business, String number, String asker, List<String> contacts, Instant at) {

        public Guess {
            contacts = List.copyOf(contacts);
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

        private String digest(String kind, String value) {
            try {
                String text = business.value() + "\n" + kind + "\n" + value;
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Expected every Java to have SHA-256", impossible);
            }
        }

        private String id() {
            return asker + "@" + at;
        }
    }

    /** Whether there were too many wrong ones like it lately; the same question asked again does not count. */
    public boolean areTooMany(Guess guess) {
        return count(guess, guess.ofAsker()) >= MOST_IN_A_CONVERSATION
                || guess.elsewhere().stream().anyMatch(digest -> count(guess, digest) >= MOST_ELSEWHERE);
    }

    private int count(Guess guess, String digest) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from order_guesses where digest = :digest and guess <> :guess and at > :since""")
                .bind("digest", digest)
                .bind("guess", guess.id())
                .bind("since", guess.at().minus(REMEMBERED))
                .mapTo(Integer.class)
                .one());
    }

    /** Notes that it was wrong, once, and forgets what is long ago. */
    public void wasWrong(Guess guess) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from order_guesses where at <= :since")
                    .bind("since", guess.at().minus(REMEMBERED))
                    .execute();
            Stream.concat(Stream.of(guess.ofAsker()), guess.elsewhere().stream())
                    .sorted()
                    .forEach(digest -> handle.createUpdate("""
                                    insert into order_guesses (digest, guess, at) values (:digest, :guess, :at)
                                    on conflict do nothing""")
                            .bind("digest", digest)
                            .bind("guess", guess.id())
                            .bind("at", guess.at())
                            .execute());
        });
    }
}
