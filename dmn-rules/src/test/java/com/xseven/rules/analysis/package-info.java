/** The analysis is proven against brute force over every fact that small tables tell apart. */
@NullMarked
package com.xseven.rules.analysis;

import org.jspecify.annotations.NullMarked;
