package com.xseven.api.event;

import com.xseven.api.conversation.Transcripts;
import com.xseven.store.stream.EventStreams;
import org.springframework.stereotype.Component;

/** Where every feed gets its events from. */
@Component
record EventSources(EventStreams streams, Transcripts transcripts, JournalWatch journal) {}
