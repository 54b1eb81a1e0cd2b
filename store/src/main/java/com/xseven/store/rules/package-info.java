/**
 * Versions of the tables of rules, what became of them, and who did it. What a document means is not known here: whoever
 * saves or publishes one has checked it.
 */
@NullMarked
package com.xseven.store.rules;

import org.jspecify.annotations.NullMarked;
