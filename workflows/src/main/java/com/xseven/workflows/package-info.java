/** Durable stories. */
@NullMarked
package com.xseven.workflows;

import org.jspecify.annotations.NullMarked;
