/** API. */
@NullMarked
package com.xseven.api;

import org.jspecify.annotations.NullMarked;
