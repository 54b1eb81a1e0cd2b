/**
 * A simulated customer: reads what the system replies as a person would and answers from a goal. It is deterministic by its
 * seed, and knows nothing of the system but the words and the reply's public form; no request is made here.
 */
@NullMarked
package com.xseven.evaluation.guest;

import org.jspecify.annotations.NullMarked;
