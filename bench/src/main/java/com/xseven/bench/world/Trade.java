package com.xseven.bench.world;

import java.util.List;

/** What a business of a category has and does. */
enum Trade {
    FOOD_HOSPITALITY("restaurant", "TABLE", "Mains", List.of("Soup", "Pasta", "Grill", "Salad", "Cake"), 0),
    BEAUTY_PERSONAL_CARE("hair salon", "CHAIR", "Services", List.of("Cut", "Colour", "Shave", "Nails"), 60),
    AUTOMOTIVE_SERVICES("garage", "BAY", "Services", List.of("Oil change", "Tyres", "Inspection"), 75),
    HEALTH_MEDICAL("dentist", "ROOM", "Services", List.of("Check-up", "Cleaning", "Filling"), 45),
    LOCAL_SERVICES("plumber", "CREW", "Services", List.of("Repair", "Installation", "Survey"), 90);

    private final String kind;
    private final String resource;
    private final String heading;
    private final String offers;
    private final int minutes;

    Trade(String kind, String resource, String heading, List<String> offers, int minutes) {
        this.kind = kind;
        this.resource = resource;
        this.heading = heading;
        this.offers = String.join(",", offers);
        this.minutes = minutes;
    }

    String kind() {
        return kind;
    }

    String resource() {
        return resource;
    }

    String heading() {
        return heading;
    }

    List<String> offers() {
        return List.of(offers.split(",", -1));
    }

    /** How long a service takes; 0 for goods. */
    int minutes() {
        return minutes;
    }
}
