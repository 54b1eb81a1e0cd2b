@NullMarked
package com.xseven.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
