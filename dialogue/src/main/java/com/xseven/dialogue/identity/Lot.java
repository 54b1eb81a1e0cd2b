package com.xseven.dialogue.identity;

/**
 * Chooses a share of all conversations, always the same ones: a conversation that is in a share is in every larger one, and
 * which ones are in the share of one matter says nothing of another.
 */
public final class Lot {

    private static final int HUNDREDTHS = 100;
    private static final int ALL = 100 * HUNDREDTHS;

    private Lot() {}

    /**
     * Whether it falls on this conversation.
     *
     * @param matter what the share is of, such as the name of a table
     * @param share in per cent
     */
    public static boolean fallsOn(ConversationId conversation, String matter, int share) {
        return place(conversation, matter) < share * HUNDREDTHS;
    }

    /** From 0 to 9,999, by the first four bytes of the MD5 of matter, slash and id. PostgreSQL finds the same. */
    static int place(ConversationId conversation, String matter) {
        return (int) Scattered.among(ALL, matter + "/" + conversation.value());
    }
}
