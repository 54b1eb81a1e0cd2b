package com.xseven.workflows.update;

import java.util.regex.Pattern;

/** Names an update of a business. The same change under the same key is carried out once. */
public record UpdateKey(String businessId, String changeId) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Whether a caller may name a change so. */
    public static boolean isValid(String changeId) {
        return SHAPE.matcher(changeId).matches();
    }

    /** The name by which the store keeps it. */
    public String value() {
        return businessId + "/" + changeId;
    }
}
