package com.xseven.rules.notification;

/** What a notice is about. */
public enum Subject {
    APPOINTMENT,
    ORDER
}
