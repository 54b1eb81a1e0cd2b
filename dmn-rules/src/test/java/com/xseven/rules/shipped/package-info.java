/** The shipped tables are proven by their examples, by completeness, and by a second engine. */
@NullMarked
package com.xseven.rules.shipped;

import org.jspecify.annotations.NullMarked;
