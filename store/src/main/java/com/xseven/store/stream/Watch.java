package com.xseven.store.stream;

/** A listener's registration. After {@link #close} it hears nothing more. */
public interface Watch extends AutoCloseable {

    @Override
    void close();
}
