/**
 * Tells what a clause wants: by its words where they leave no doubt, else by its likeness to labelled sentences, as
 * measured by a sentence encoder that runs in this process.
 */
@NullMarked
package com.xseven.understanding.intent;

import org.jspecify.annotations.NullMarked;
