/** Whole conversations, written as text and played through understanding and policy. */
@NullMarked
package com.xseven.understanding.conversation;

import org.jspecify.annotations.NullMarked;
