/**
 * How facts become sentences: one phrase book a language, filled with dates, times, prices and names in that
 * language's form. Nothing here decides anything, and nothing else in the project writes sentences to customers.
 */
@NullMarked
package com.xseven.dialogue.words;

import org.jspecify.annotations.NullMarked;
