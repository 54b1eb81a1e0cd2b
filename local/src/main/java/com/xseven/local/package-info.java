/**
 * The launcher behind {@code ./xseven}: it runs the whole system on one machine without containers, talks to it from the
 * terminal, and holds conversations that are written down as tests. This package only starts the command line; what the
 * commands do is in {@code command}, what they stand on in {@code system}.
 */
@NullMarked
package com.xseven.local;

import org.jspecify.annotations.NullMarked;
