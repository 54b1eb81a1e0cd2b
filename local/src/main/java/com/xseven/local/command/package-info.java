/**
 * The commands of {@code ./xseven}, one class each: they read options, call {@code system}, {@code chat} or
 * {@code converse}, and print. Nothing else may depend on them.
 */
@NullMarked
package com.xseven.local.command;

import org.jspecify.annotations.NullMarked;
