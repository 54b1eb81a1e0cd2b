package com.xseven.e2e;

/** How far a step had come when the worker died; the worker knows in neither case. */
enum Fate {
    /** Nothing of it happened, and somebody must do it. */
    UNDONE,
    /** All of it happened, and nobody may do it again. */
    DONE_UNHEARD
}
