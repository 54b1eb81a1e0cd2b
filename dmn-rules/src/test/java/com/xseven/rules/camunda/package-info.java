/** The engine by itself, on tables small enough to read. */
@NullMarked
package com.xseven.rules.camunda;

import org.jspecify.annotations.NullMarked;
