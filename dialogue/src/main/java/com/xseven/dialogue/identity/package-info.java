/**
 * Names of things. Each id is a type of its own, so that the compiler keeps them apart; in JSON each is a plain string.
 */
@NullMarked
package com.xseven.dialogue.identity;

import org.jspecify.annotations.NullMarked;
