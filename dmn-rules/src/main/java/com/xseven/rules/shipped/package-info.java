/**
 * The tables that come with the system, which are version 1 of each. They are parsed once, when a process starts.
 */
@NullMarked
package com.xseven.rules.shipped;

import org.jspecify.annotations.NullMarked;
