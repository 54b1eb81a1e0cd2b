@NullMarked
package com.xseven.evaluation.slots;

import org.jspecify.annotations.NullMarked;
