@NullMarked
package com.xseven.evaluation.goal;

import org.jspecify.annotations.NullMarked;
