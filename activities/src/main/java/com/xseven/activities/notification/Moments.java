package com.xseven.activities.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words. */
final class Moments {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    private Moments() {}

    /** Such as "Friday, November 27 at 7:00 PM". */
    static String at(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return DAY.format(local) + " at " + TIME.format(local);
    }
}
