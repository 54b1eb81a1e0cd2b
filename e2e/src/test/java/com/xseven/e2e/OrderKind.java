package com.xseven.e2e;

import java.util.ArrayList;
import java.util.List;

/** The steps of an order's life, and how things stand once each is done. */
enum OrderKind {
    ACCEPT("ACCEPTED"),
    REPORT("ACCEPTED"),
    PREPARE("ACCEPTED PREPARING"),
    MAKE_READY("ACCEPTED PREPARING READY"),
    COLLECT("ACCEPTED PREPARING READY COLLECTED"),
    SEND_OUT("ACCEPTED PREPARING READY OUT_FOR_DELIVERY"),
    DELIVER("ACCEPTED PREPARING READY OUT_FOR_DELIVERY DELIVERED"),
    CANCEL("ACCEPTED CANCELLED"),
    TELL_OF_ACCEPTANCE("ACCEPTED"),
    TELL_OF_READINESS("ACCEPTED PREPARING READY"),
    TELL_OF_THE_WAY("ACCEPTED PREPARING READY OUT_FOR_DELIVERY"),
    TELL_OF_CANCELLATION("ACCEPTED CANCELLED"),
    REMIND_STAFF("ACCEPTED");

    private final String way;

    OrderKind(String way) {
        this.way = way;
    }

    /** What customers read. */
    enum Letter {
        ACCEPTED("Your order is accepted"),
        READY("Your order is ready"),
        ON_ITS_WAY("Your order is on its way"),
        CANCELLED("Your order is cancelled");

        private final String title;

        Letter(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Every state of the order up to its last. */
    List<String> way() {
        return List.of(way.split(" "));
    }

    /** As which the order stands in the book in the end. */
    String end() {
        return way().getLast();
    }

    boolean isPickup() {
        return !way.contains("OUT_FOR_DELIVERY");
    }

    /** Whether its workflow has nothing to wait for any more. */
    boolean isOver() {
        return switch (this) {
            case COLLECT, DELIVER, CANCEL, TELL_OF_CANCELLATION -> true;
            case ACCEPT,
                    REPORT,
                    PREPARE,
                    MAKE_READY,
                    SEND_OUT,
                    TELL_OF_ACCEPTANCE,
                    TELL_OF_READINESS,
                    TELL_OF_THE_WAY,
                    REMIND_STAFF -> false;
        };
    }

    /** Whether the worker dies over a letter. */
    boolean isLetter() {
        return switch (this) {
            case TELL_OF_ACCEPTANCE, TELL_OF_READINESS, TELL_OF_THE_WAY, TELL_OF_CANCELLATION, REMIND_STAFF -> true;
            case ACCEPT, REPORT, PREPARE, MAKE_READY, COLLECT, SEND_OUT, DELIVER, CANCEL -> false;
        };
    }

    /** The letters that its customer has in the end, in order. */
    List<Letter> told() {
        List<Letter> letters = new ArrayList<>();
        for (String status : way()) {
            switch (status) {
                case "ACCEPTED" -> letters.add(Letter.ACCEPTED);
                case "READY" -> letters.add(Letter.READY);
                case "OUT_FOR_DELIVERY" -> letters.add(Letter.ON_ITS_WAY);
                case "CANCELLED" -> letters.add(Letter.CANCELLED);
                default -> {} // nobody is told
            }
        }
        return letters;
    }
}
