package com.xseven.e2e;

import java.util.List;

/** The steps of an appointment's life, and how things stand once each is done. */
enum VisitKind {
    HOLD("HELD", "CONFIRMED"),
    CONFIRM("CONFIRMED", "CONFIRMED"),
    REPORT("", "CONFIRMED"),
    MOVE("MOVED", "CONFIRMED"),
    CANCEL("CANCELLED", "CANCELLED"),
    NO_SHOW("NO_SHOW", "NO_SHOW"),
    COMPLETE("COMPLETED", "COMPLETED"),
    TELL_OF_CONFIRMATION("", "CONFIRMED"),
    TELL_OF_MOVE("", "CONFIRMED"),
    TELL_OF_CANCELLATION("", "CANCELLED"),
    REMIND("", "CONFIRMED"),
    ASK_FOR_REVIEW("", "COMPLETED");

    private final String written;
    private final String end;

    VisitKind(String written, String end) {
        this.written = written;
        this.end = end;
    }

    /** What customers read, and whether the staff reads of it, too. */
    enum Letter {
        CONFIRMATION("Your booking is confirmed", true),
        RESCHEDULED("Your booking is moved", true),
        CANCELLATION("Your booking is cancelled", true),
        REMINDER("See you soon", false),
        REVIEW_REQUEST("How was your visit?", false);

        private final String title;
        private final boolean toStaff;

        Letter(String title, boolean toStaff) {
            this.title = title;
            this.toStaff = toStaff;
        }

        String title() {
            return title;
        }

        boolean isToStaff() {
            return toStaff;
        }
    }

    /** What the step writes into the book of appointments; empty where it writes something else. */
    String written() {
        return written;
    }

    /** As which the appointment stands in the book in the end. */
    String end() {
        return end;
    }

    /** Whether the worker dies over a letter, the last of {@link #told()}. */
    boolean isLetter() {
        return written.isEmpty() && this != REPORT;
    }

    /** Whether it begins with a plan of its own instead of in a conversation. */
    boolean isPlanned() {
        return this == REMIND || this == ASK_FOR_REVIEW;
    }

    boolean isMove() {
        return this == MOVE || this == TELL_OF_MOVE;
    }

    /** Whether its workflow still waits for something in the end, such as the visit. */
    boolean goesOn() {
        return switch (this) {
            case HOLD, CONFIRM, REPORT, MOVE, COMPLETE, TELL_OF_CONFIRMATION, TELL_OF_MOVE, REMIND -> true;
            case CANCEL, NO_SHOW, TELL_OF_CANCELLATION, ASK_FOR_REVIEW -> false;
        };
    }

    /** The letters that its customer has in the end, in order. */
    List<Letter> told() {
        return switch (this) {
            case HOLD, CONFIRM, REPORT, NO_SHOW, COMPLETE, TELL_OF_CONFIRMATION -> List.of(Letter.CONFIRMATION);
            case MOVE, TELL_OF_MOVE -> List.of(Letter.CONFIRMATION, Letter.RESCHEDULED);
            case CANCEL, TELL_OF_CANCELLATION -> List.of(Letter.CONFIRMATION, Letter.CANCELLATION);
            case REMIND -> List.of(Letter.CONFIRMATION, Letter.REMINDER);
            case ASK_FOR_REVIEW -> List.of(Letter.CONFIRMATION, Letter.REVIEW_REQUEST);
        };
    }
}
