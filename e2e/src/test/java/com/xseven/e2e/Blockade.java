package com.xseven.e2e;

/** Something real at which a step of the worker stands still, until it is lifted. */
interface Blockade {

    /** Whether the worker stands before it now. */
    boolean isReached();

    /** To be called once the worker is dead: takes what it left standing there off the way, for whoever comes next. */
    void lift();
}
