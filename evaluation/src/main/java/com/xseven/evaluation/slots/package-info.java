/**
 * How often what a sentence mentions is found, with exactly the words that mention it.
 */
@NullMarked
package com.xseven.evaluation.slots;

import org.jspecify.annotations.NullMarked;
