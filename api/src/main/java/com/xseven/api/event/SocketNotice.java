package com.xseven.api.event;

import com.xseven.api.problem.ProblemBody;

/** What a WebSocket tells its listener besides the conversation's events: {@code accepted} or {@code problem}. */
record SocketNotice(String event, Object data) {

    record AcceptedData(String messageId) {}

    static SocketNotice accepted(String messageId) {
        return new SocketNotice("accepted", new AcceptedData(messageId));
    }

    static SocketNotice problem(ProblemBody problem) {
        return new SocketNotice("problem", problem);
    }
}
