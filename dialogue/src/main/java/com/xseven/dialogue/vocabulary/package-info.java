/**
 * The words that every part of the system and its users share: flows, stages, agents, intents, slots. They are
 * part of the public contract: they may grow, but never change their meaning.
 */
@NullMarked
package com.xseven.dialogue.vocabulary;

import org.jspecify.annotations.NullMarked;
