package com.xseven.api.health;

/** Where conversations are written down. */
public interface RecordServer {

    /** Whether PostgreSQL answers now. */
    boolean answers();
}
