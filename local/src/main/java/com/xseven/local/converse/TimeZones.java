package com.xseven.local.converse;

import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.LaunchException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The time zones of businesses, each asked for once. Safe for use by many threads. */
public final class TimeZones {
    /** That of the demo city, for conversations that are not held with one business. */
    static final ZoneId CITY = ZoneId.of("America/New_York");

    private final ApiClient client;
    private final Map<String, ZoneId> known = new ConcurrentHashMap<>();

    public TimeZones(ApiClient client) {
        this.client = client;
    }

    /**
     * That of a business.
     *
     * @throws LaunchException if it cannot be looked up
     */
    public ZoneId of(String business) {
        return known.computeIfAbsent(business, this::ask);
    }

    private ZoneId ask(String business) {
        Answer answer = client.get("/businesses/" + business);
        try {
            if (answer.isSuccess()) {
                return ZoneId.of(answer.body().path("timeZone").asText());
            }
        } catch (DateTimeException e) {
            throw new LaunchException("The time zone of " + business + " is not known to Java.", e);
        }
        throw new LaunchException("The time zone of " + business + " cannot be looked up (" + answer.describe() + ").");
    }
}
