package com.xseven.api.conversation;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Tells callers what came of their message: 200 with the reply, or 202 and where to hear it. */
final class Answers {

    private Answers() {}

    static ResponseEntity<Object> of(Desk.Sent sent, Duration patience) {
        return switch (sent.exchange()) {
            case Exchange.Answered(var reply, var latency) ->
                ResponseEntity.ok(ReplyBody.of(reply, sent.message().id(), latency, sent.token()));
            case Exchange.Accepted accepted -> accepted(sent, patience);
        };
    }

    private static ResponseEntity<Object> accepted(Desk.Sent sent, Duration patience) {
        ConversationLinks links = ConversationLinks.of(sent.message().conversation());
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(HttpStatus.ACCEPTED).header(HttpHeaders.LOCATION, links.events());
        if (patience.isZero()) {
            response.header("Preference-Applied", "respond-async");
        }
        return response.body(new AcceptedMessage(
                sent.message().conversation().value(), sent.message().id().value(), links, sent.token()));
    }
}
