package com.xseven.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An SMTP server that can keep its answer to a letter to itself, for as long as a test likes: before it takes the letter or
 * after. It stands for one that was slow when its client died.
 */
final class LetterBox {

    private final ServerSocket listening;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final List<Hold> holds = new CopyOnWriteArrayList<>();
    private final AtomicInteger brokenOff = new AtomicInteger();

    /**
     * A letter that was taken.
     *
     * @param answered whether the sender was told so
     */
    record Letter(String to, String subject, boolean answered) {

        boolean is(String address, String title) {
            return to.equals(address) && subject.startsWith(title);
        }
    }

    private LetterBox(ServerSocket listening) {
        this.listening = listening;
    }

    /** On a free port of this machine. */
    static LetterBox open() {
        try {
            LetterBox box = new LetterBox(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().daemon().name("letter-box").start(box::listen);
            return box;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    List<Letter> letters() {
        return letters;
    }

    /** Dialogues that ended before their goodbye, as those of dead clients do. */
    int brokenOff() {
        return brokenOff.get();
    }

    /** Keeps every answer to itself that the sender of such a letter waits for. */
    Blockade hold(String to, String title, Fate fate) {
        Hold hold = new Hold(to, title, fate);
        holds.add(hold);
        return hold;
    }

    private void listen() {
        while (true) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            new Dialogue(socket).talk();
        } catch (IOException hungUp) {
            brokenOff.incrementAndGet();
        }
    }

    private static final class Hold implements Blockade {

        private final String to;
        private final String title;
        private final Fate fate;
        private final AtomicInteger standing = new AtomicInteger();
        private final CountDownLatch lifted = new CountDownLatch(1);

        Hold(String to, String title, Fate fate) {
            this.to = to;
            this.title = title;
            this.fate = fate;
        }

        boolean concerns(String address, String subject) {
            return lifted.getCount() > 0 && to.equals(address) && subject.startsWith(title);
        }

        void stand() {
            standing.incrementAndGet();
            try {
                lifted.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean isReached() {
            return standing.get() > 0;
        }

        @Override
        public void lift() {
            lifted.countDown();
        }
    }

    /** One client, in the words of RFC 5321. */
    private final class Dialogue {

        private final BufferedReader in;
        private final OutputStream out;
        private String to = "";

        Dialogue(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = socket.getOutputStream();
        }

        void talk() throws IOException {
            say("220 letter box");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say("250 ok");
                } else if (verb.equals("DATA")) {
                    say("354 go on");
                    take(subject());
                } else if (verb.equals("QUIT")) {
                    say("221 bye");
                    return;
                } else {
                    say("250 ok");
                }
            }
        }

        private String subject() throws IOException {
            String subject = "";
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                if (subject.isEmpty() && line.startsWith("Subject: ")) {
                    subject = line.substring("Subject: ".length());
                }
            }
            return subject;
        }

        private void take(String subject) throws IOException {
            for (Hold hold : holds) {
                if (hold.concerns(to, subject)) {
                    if (hold.fate == Fate.DONE_UNHEARD) {
                        letters.add(new Letter(to, subject, false));
                    }
                    hold.stand();
                    throw new IOException("Nobody waits for the answer any more");
                }
            }
            letters.add(new Letter(to, subject, true));
            say("250 taken");
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
