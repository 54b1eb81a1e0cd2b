/** What a conversation is about. */
@NullMarked
package com.xseven.dialogue;

import org.jspecify.annotations.NullMarked;
