/**
 * The sentences that customers read, made from typed facts. Every sentence of the built-in agents is here, so that a
 * language is added in one place.
 */
@NullMarked
package com.xseven.dialogue.words;

import org.jspecify.annotations.NullMarked;
