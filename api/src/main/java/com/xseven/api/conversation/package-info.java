/**
 * Conversations over HTTP: begin, send and wait, read, explain, end. Messages go to Temporal by signal; what was
 * answered is read from the journal; the wait in between listens to the event streams. {@link
 * com.xseven.api.conversation.Conversations} is the port to Temporal, {@link com.xseven.api.conversation.Transcripts} the
 * one to the journal.
 */
@NullMarked
package com.xseven.api.conversation;

import org.jspecify.annotations.NullMarked;
