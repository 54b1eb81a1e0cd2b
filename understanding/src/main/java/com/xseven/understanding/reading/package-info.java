/** Puts intents and mentions together, clause by clause, in the light of what the conversation is about. */
@NullMarked
package com.xseven.understanding.reading;

import org.jspecify.annotations.NullMarked;
