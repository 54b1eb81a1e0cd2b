package com.xseven.rules.camunda;

/** A cell that does not parse or cannot be evaluated; where it stands is known further up. Never leaves this package. */
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    BadCell(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
