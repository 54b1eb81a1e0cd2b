/** Launcher. */
@NullMarked
package com.xseven.local;

import org.jspecify.annotations.NullMarked;
