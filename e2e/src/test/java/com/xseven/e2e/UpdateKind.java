package com.xseven.e2e;

/** The steps of an update of a business, each at a business of its own, since those who change one do so one after the other. */
enum UpdateKind {
    APPLY("vision-care", "vision-care.iris", "eye-exam", "contact-fitting"),
    UNDO("green-garage", "green-garage.ivy", "tire-rotation", "ev-check"),
    TELL_STAFF("precision-motors", "precision-motors.greta", "oil-change", "diagnostics"),
    TELL_CUSTOMER("tire-town", "tire-town.dale", "puncture", "tire-fit");

    private final String business;
    private final String staff;
    private final String offerOfUndone;
    private final String offerOfDone;

    UpdateKind(String business, String staff, String offerOfUndone, String offerOfDone) {
        this.business = business;
        this.staff = staff;
        this.offerOfUndone = offerOfUndone;
        this.offerOfDone = offerOfDone;
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

    /** What is to cost something else; it was booked by one customer, who is concerned. */
    String offer(Fate fate) {
        return switch (fate) {
            case UNDONE -> offerOfUndone;
            case DONE_UNHEARD -> offerOfDone;
        };
    }

    /** Whether the worker dies over a letter. */
    boolean isLetter() {
        return this == TELL_STAFF || this == TELL_CUSTOMER;
    }
}
