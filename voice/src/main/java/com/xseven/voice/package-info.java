/**
 * Writing to speech and back: an answer in words that a voice can say, and a transcript of speech without what only speaking
 * brings. Pure functions; English and Spanish.
 */
@NullMarked
package com.xseven.voice;

import org.jspecify.annotations.NullMarked;
