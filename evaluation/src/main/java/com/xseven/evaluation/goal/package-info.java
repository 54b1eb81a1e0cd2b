/**
 * What simulated customers want: goals with the words for them, read from files. A goal knows nothing of who carries it; what
 * the system replies with never comes in here.
 */
@NullMarked
package com.xseven.evaluation.goal;

import org.jspecify.annotations.NullMarked;
