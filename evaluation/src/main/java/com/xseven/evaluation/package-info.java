/**
 * The command {@code ./xseven eval}: measures how good the understanding is, and says so as a table, as JSON and as a page. It knows
 * no server; what it measures on are files that it is given.
 */
@NullMarked
package com.xseven.evaluation;

import org.jspecify.annotations.NullMarked;
