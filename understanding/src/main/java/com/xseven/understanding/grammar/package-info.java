/**
 * Finds the values that a message mentions: dates, times, numbers of people, names, phone numbers, offers. Each finder
 * knows one kind of value and the forms that people give it; what a mention means for the conversation is decided in
 * {@code reading}.
 */
@NullMarked
package com.xseven.understanding.grammar;

import org.jspecify.annotations.NullMarked;
