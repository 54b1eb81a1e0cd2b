package com.xseven.models.langchain;

import dev.langchain4j.model.chat.response.ChatResponse;

/** What the thread that reads a response tells the one that waits for it. */
sealed interface StreamEvent {

    /** A piece of the text. */
    record Token(String text) implements StreamEvent {}

    /** Something else of the answer: a piece of a tool call or of a thought. */
    record Alive() implements StreamEvent {}

    record Complete(ChatResponse response) implements StreamEvent {}

    /** LangChain4j saw an error. The exchange may know more of it. */
    record Failed() implements StreamEvent {}

    /** Nothing more comes. */
    record Over() implements StreamEvent {}
}
