/**
 * How a conversation that got stuck goes on. For the recovery of conversations, asked for by people or by the
 * conversation itself; nothing here carries a strategy out.
 */
@NullMarked
package com.xseven.rules.recovery;

import org.jspecify.annotations.NullMarked;
