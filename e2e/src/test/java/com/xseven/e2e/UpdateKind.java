package com.xseven.e2e;

/** The steps of an update of a business, each at a business of its own, since those who change one do so one after the other. */
enum UpdateKind {
    APPLY("vision-care", "vision-care.iris", "eye-exam"),
    UNDO("green-garage", "green-garage.ivy", "tire-rotation"),
    TELL_STAFF("precision-motors", "precision-motors.greta", "oil-change"),
    TELL_CUSTOMER("tire-town", "tire-town.dale", "puncture");

    private final String business;
    private final String staff;
    private final String offer;

    UpdateKind(String business, String staff, String offer) {
        this.business = business;
        this.staff = staff;
        this.offer = offer;
    }

    String business() {
        return business;
    }

    /** The only one who works there. */
    String staff() {
        return staff;
    }

    String staffEmail() {
        return staff.substring(staff.indexOf('.') + 1) + "@" + business + ".example";
    }

    /** What is to cost something else; it was booked by a customer, who is concerned. */
    String offer() {
        return offer;
    }

    /** Whether the worker dies over a letter. */
    boolean isLetter() {
        return this == TELL_STAFF || this == TELL_CUSTOMER;
    }
}
