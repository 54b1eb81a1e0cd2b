package com.xseven.store.waiting;

/** Where somebody stands on the waiting list. */
public enum WaitingStatus {
    WAITING,
    /** A place is held, and the customer was asked. */
    OFFERED,
    TAKEN,
    DECLINED,
    /** Nobody answered in time, or nothing became free. */
    EXPIRED
}
