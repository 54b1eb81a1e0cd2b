package com.xseven.api.health;

/** Where conversations are written down. */
public interface Records {

    /** Whether PostgreSQL answers now. */
    boolean answer();
}
