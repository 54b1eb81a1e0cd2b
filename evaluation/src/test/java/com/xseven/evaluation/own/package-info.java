/** That the own set is what it is said to be, and how what was heard is judged. */
@NullMarked
package com.xseven.evaluation.own;

import org.jspecify.annotations.NullMarked;
