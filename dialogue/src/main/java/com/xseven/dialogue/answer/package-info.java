/**
 * Answers to questions about a business, each made from that business's facts and from nothing else. What the facts
 * do not tell is said to be unknown.
 */
@NullMarked
package com.xseven.dialogue.answer;

import org.jspecify.annotations.NullMarked;
