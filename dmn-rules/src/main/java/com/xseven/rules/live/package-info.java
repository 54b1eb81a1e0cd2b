/**
 * The tables that decide at the moment, which change while a process runs, for all conversations or for a share of them.
 * Whoever keeps their versions stands behind a port.
 */
@NullMarked
package com.xseven.rules.live;

import org.jspecify.annotations.NullMarked;
