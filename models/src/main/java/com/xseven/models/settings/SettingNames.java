package com.xseven.models.settings;

import java.util.List;
import java.util.stream.Stream;

/** The names of all settings, for files that have to list them. */
public final class SettingNames {

    static final String PREFIX = "XSEVEN_MODEL_";

    static final List<String> PROVIDERS = List.of("FIRST", "SECOND");

    static final String KIND = "KIND";
    static final String ADDRESS = "ADDRESS";
    static final String KEY = "KEY";
    static final String LARGE = "LARGE";
    static final String SMALL = "SMALL";
    static final String PRICE_IN = "PRICEIN";
    static final String PRICE_OUT = "PRICEOUT";
    static final String SCHEMA = "SCHEMA";
    static final String TEMPERATURE = "TEMPERATURE";
    static final String MOST_AT_ONCE = "MOSTATONCE";
    static final String REQUESTS_A_MINUTE = "REQUESTSAMINUTE";
    static final String FIRST_TOKEN = "FIRSTTOKEN";
    static final String WHOLE = "WHOLE";

    private static final List<String> SUFFIXES = List.of(
            KIND,
            ADDRESS,
            KEY,
            LARGE,
            LARGE + PRICE_IN,
            LARGE + PRICE_OUT,
            SMALL,
            SMALL + PRICE_IN,
            SMALL + PRICE_OUT,
            SCHEMA,
            TEMPERATURE,
            MOST_AT_ONCE,
            REQUESTS_A_MINUTE,
            FIRST_TOKEN,
            WHOLE);

    private SettingNames() {}

    /** All of them, provider by provider, as the environment names them. */
    public static List<String> all() {
        return PROVIDERS.stream().flatMap(SettingNames::of).toList();
    }

    private static Stream<String> of(String provider) {
        return SUFFIXES.stream().map(suffix -> name(provider, suffix));
    }

    static String name(String provider, String suffix) {
        return PREFIX + provider + "_" + suffix;
    }
}
