package com.xseven.api.event;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemBody;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.EventId;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/**
 * One open WebSocket. It hears events once it is clear who listens; a listener that brought no token sends it first, and
 * soon.
 */
final class SocketListener {

    private static final int TOKEN_WITHIN_SECONDS = 10;
    /** Closing codes of applications begin here; a refusal's is this and the status of its problem. */
    private static final int REFUSED = 4000;

    private static final CloseStatus NO_PLACE = CloseStatus.SERVICE_OVERLOAD.withReason("Listen again later");

    private final SocketSetup setup;
    private final SocketServices services;
    private final SocketSink sink;
    private Optional<Admitted> admitted = Optional.empty();
    private boolean closed;

    SocketListener(WebSocketSession session, SocketServices services) {
        this.setup = SocketSetup.of(session);
        this.services = services;
        this.sink = new SocketSink(session, services.json());
    }

    /** Who listens to what, and how to stop telling. */
    private record Admitted(Caller caller, ConversationId conversation, Runnable stop) {}

    void opened() throws IOException {
        if (setup.caller() instanceof Caller.Anonymous) {
            CompletableFuture.delayedExecutor(TOKEN_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .execute(this::closeUnlessAdmitted);
        } else {
            admit(setup.caller());
        }
    }

    synchronized void said(SocketFrame frame) throws IOException {
        if (admitted.isEmpty()) {
            introduced(frame);
        } else if (Stay.of(admitted.get().caller(), services.clock()).isOver()) {
            refuse(Problem.of(ProblemCode.INVALID_TOKEN, "The token has ended."));
        } else {
            post(frame, admitted.get());
        }
    }

    void tell(Problem problem) throws IOException {
        sink.send(SocketNotice.problem(ProblemBody.of(problem, setup.address(), setup.correlationId())));
    }

    synchronized void closed() {
        closed = true;
        admitted.map(Admitted::stop).ifPresent(Runnable::run);
    }

    private void post(SocketFrame frame, Admitted by) throws IOException {
        try {
            sink.send(SocketNotice.accepted(services.desk()
                    .post(by.conversation(), frame.text(), frame.messageId(), by.caller())
                    .value()));
        } catch (Problem problem) {
            tell(problem);
        }
    }

    private void introduced(SocketFrame frame) throws IOException {
        try {
            if (frame.token() == null) {
                throw Problems.unauthenticated();
            }
            admit(services.authenticator().caller(frame.token()));
        } catch (InvalidBearerTokenException invalid) {
            refuse(Problem.of(ProblemCode.INVALID_TOKEN, "The token is malformed or expired."));
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    private synchronized void admit(Caller caller) throws IOException {
        try {
            ConversationId conversation = services.access().conversation(setup.conversation(), caller);
            Optional<EventId> place = EventFeeds.place(setup.resumeFrom().orElse(null));
            if (services.feeds().isOver(conversation, place)) {
                sink.complete();
            } else if (!closed) {
                Runnable stop = services.pumps().start(services.feeds().open(conversation, place), sink, caller);
                admitted = Optional.of(new Admitted(caller, conversation, stop));
            }
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    private void refuse(Problem problem) throws IOException {
        tell(problem);
        sink.close(closing(problem));
    }

    private static CloseStatus closing(Problem problem) {
        return problem.code() == ProblemCode.LISTENERS_UNAVAILABLE
                ? NO_PLACE
                : new CloseStatus(
                        REFUSED + problem.code().status(), problem.code().title());
    }

    private synchronized void closeUnlessAdmitted() {
        if (admitted.isEmpty() && !closed) {
            sink.close(closing(Problems.unauthenticated()));
        }
    }
}
