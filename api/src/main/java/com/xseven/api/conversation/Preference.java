package com.xseven.api.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a caller prefers with the header {@code Prefer} of RFC 7240. */
final class Preference {

    private static final Pattern ASYNC = Pattern.compile("(?i)(^|[,;\\s])respond-async($|[,;\\s])");
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait=\"?(\\d{1,4})");

    private Preference() {}

    /** How long to wait for a reply: not at all, as long as asked, or as long as it may be. */
    static Duration patience(@Nullable String header, Duration longest) {
        String preferences = Optional.ofNullable(header).orElse("");
        if (ASYNC.matcher(preferences).find()) {
            return Duration.ZERO;
        }
        Matcher wait = WAIT.matcher(preferences);
        Duration wished = wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : longest;
        return wished.compareTo(longest) < 0 ? wished : longest;
    }
}
