package com.xseven.voice;

/** Money that has a sign of its own. */
enum Coin {
    DOLLAR("dollar", "dollars", "cent", "cents", "dólar", "dólares", "centavo", "centavos"),
    EURO("euro", "euros", "cent", "cents", "euro", "euros", "céntimo", "céntimos"),
    POUND("pound", "pounds", "penny", "pence", "libra", "libras", "penique", "peniques");

    private final String english;
    private final String englishMany;
    private final String englishPart;
    private final String englishParts;
    private final String spanish;
    private final String spanishMany;
    private final String spanishPart;
    private final String spanishParts;

    Coin(
            String english,
            String englishMany,
            String englishPart,
            String englishParts,
            String spanish,
            String spanishMany,
            String spanishPart,
            String spanishParts) {
        this.english = english;
        this.englishMany = englishMany;
        this.englishPart = englishPart;
        this.englishParts = englishParts;
        this.spanish = spanish;
        this.spanishMany = spanishMany;
        this.spanishPart = spanishPart;
        this.spanishParts = spanishParts;
    }

    static Coin of(String sign) {
        return switch (sign) {
            case "€" -> EURO;
            case "£" -> POUND;
            default -> DOLLAR;
        };
    }

    String english(boolean one) {
        return one ? english : englishMany;
    }

    String englishPart(boolean one) {
        return one ? englishPart : englishParts;
    }

    String spanish(boolean one) {
        return one ? spanish : spanishMany;
    }

    String spanishPart(boolean one) {
        return one ? spanishPart : spanishParts;
    }

    /** Whether its Spanish name is feminine. */
    boolean feminine() {
        return this == POUND;
    }
}
