/**
 * The live events of conversations, one Redis stream each. The worker publishes, the api watches: one connection of a
 * process hears of all conversations by their doorbells, so nothing is asked while nothing happens. The streams may be
 * lost at any time without loss, since every event of a finished turn follows from the journal; nothing that the
 * system needs to remember belongs here.
 */
@NullMarked
package com.xseven.store.stream;

import org.jspecify.annotations.NullMarked;
