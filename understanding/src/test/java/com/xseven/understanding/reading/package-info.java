/** What commands make of values. */
@NullMarked
package com.xseven.understanding.reading;

import org.jspecify.annotations.NullMarked;
