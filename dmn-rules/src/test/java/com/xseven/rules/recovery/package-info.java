/** The table has examples of its own; here is what code makes of it. */
@NullMarked
package com.xseven.rules.recovery;

import org.jspecify.annotations.NullMarked;
