package com.xseven.rules.camunda;

import com.xseven.rules.Fault;

/** Carries a fault out of Camunda's loops; never leaves this package. */
final class CellFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    CellFailure(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    CellFailure(Fault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
