package com.xseven.api.temporal;

import com.google.protobuf.ByteString;
import com.xseven.api.problem.Parameters;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Temporal's place in a list as a cursor of this api. It carries a check sum, since the server answers a place that it never
 * gave as if it were broken itself.
 */
final class Bookmark {

    private Bookmark() {}

    static String of(ByteString place) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + place.size())
                .putInt(sum(place))
                .put(place.asReadOnlyByteBuffer())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Ends with {@code INVALID_CURSOR} where the cursor is none of these. */
    static ByteString place(String cursor) {
        ByteBuffer bytes = decoded(cursor);
        if (bytes.remaining() > Integer.BYTES) {
            int sum = bytes.getInt();
            ByteString place = ByteString.copyFrom(bytes);
            if (sum == sum(place)) {
                return place;
            }
        }
        throw Parameters.invalidCursor();
    }

    private static ByteBuffer decoded(String cursor) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException malformed) {
            throw Parameters.invalidCursor();
        }
    }

    private static int sum(ByteString place) {
        CRC32 sum = new CRC32();
        sum.update(place.toByteArray());
        return (int) sum.getValue();
    }
}
