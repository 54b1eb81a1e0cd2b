package com.xseven.dialogue.vocabulary;

/** Who talks with whom. */
public enum Flow {
    /** A customer of one business books, orders, asks. */
    DEDICATED,
    /** Owner and staff run their business. */
    DASHBOARD,
    /** Anyone finds and compares businesses. */
    GLOBAL
}
