/** A second engine that reads the same documents; where the two differ, a table does not mean what it seems to say. */
@NullMarked
package com.xseven.rules.oracle;

import org.jspecify.annotations.NullMarked;
