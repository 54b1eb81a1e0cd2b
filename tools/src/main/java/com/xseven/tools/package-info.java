/**
 * What can be looked up, by models and by other programs. Here are the answers; the questions are in {@code dialogue}. Nothing
 * here writes.
 */
@NullMarked
package com.xseven.tools;

import org.jspecify.annotations.NullMarked;
