/**
 * Decisions of tables of rules that are made here, outside of the turns of a conversation. Whoever makes one keeps it before
 * anything is done about it; whoever keeps them stands behind a port. Trying rules on them is none of this.
 */
@NullMarked
package com.xseven.api.decision;

import org.jspecify.annotations.NullMarked;
