/**
 * How often the intent of a sentence is told right, and how well what is out of scope is told apart.
 */
@NullMarked
package com.xseven.evaluation.intents;

import org.jspecify.annotations.NullMarked;
