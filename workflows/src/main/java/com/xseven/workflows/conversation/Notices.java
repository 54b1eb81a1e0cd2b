package com.xseven.workflows.conversation;

import com.xseven.workflows.notification.ConversationNotice;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the business tells of its own accord.
 *
 * @param waiting in the order of arrival
 * @param told ids of the latest that were told, oldest first
 */
public record Notices(List<ConversationNotice> waiting, List<String> told) {

    static final int REMEMBERED = 64;

    public Notices {
        waiting = List.copyOf(waiting);
        told = List.copyOf(told);
    }

    static Notices none() {
        return new Notices(List.of(), List.of());
    }

    /** The same notice again changes nothing. */
    Notices with(ConversationNotice notice) {
        boolean known = told.contains(notice.noticeId())
                || waiting.stream().anyMatch(other -> other.noticeId().equals(notice.noticeId()));
        return known
                ? this
                : new Notices(Stream.concat(waiting.stream(), Stream.of(notice)).toList(), told);
    }

    /** The first one is told. */
    Notices next() {
        List<String> grown = Stream.concat(
                        told.stream(), Stream.of(waiting.getFirst().noticeId()))
                .toList();
        return new Notices(
                waiting.subList(1, waiting.size()),
                grown.subList(Math.max(0, grown.size() - REMEMBERED), grown.size()));
    }
}
