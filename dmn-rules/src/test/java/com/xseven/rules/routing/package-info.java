/** The typed way in, on the shipped tables and on tables that someone spoiled. */
@NullMarked
package com.xseven.rules.routing;

import org.jspecify.annotations.NullMarked;
