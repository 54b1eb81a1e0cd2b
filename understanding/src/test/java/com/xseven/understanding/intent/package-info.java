/** How well intents are told apart, and the programs that learn and measure that. */
@NullMarked
package com.xseven.understanding.intent;

import org.jspecify.annotations.NullMarked;
