package com.xseven.store.world;

/** An appointment that an update touches. {@code place} counts from 1; who has to move comes first. */
public record Concern(int place, String appointmentId, Reason reason) {

    /** How it is touched. */
    public enum Reason {
        /** The house is closed on that date. */
        CLOSED,
        /** The house is open on that date, but not for all of it. */
        OUTSIDE_HOURS,
        /** Who was to carry it out no longer does. */
        STAFF_GONE,
        /** What was booked is no longer offered. */
        OFFER_GONE,
        /** What was booked has another price. */
        PRICE_CHANGED;

        /** Whether it cannot take place as it was booked. */
        public boolean hasToMove() {
            return this != PRICE_CHANGED;
        }
    }
}
