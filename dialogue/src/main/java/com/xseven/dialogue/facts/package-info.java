/**
 * What tools found out about the world, as values. The policy decides on facts and nothing else.
 */
@NullMarked
package com.xseven.dialogue.facts;

import org.jspecify.annotations.NullMarked;
