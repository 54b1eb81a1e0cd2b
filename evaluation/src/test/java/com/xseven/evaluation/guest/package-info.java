@NullMarked
package com.xseven.evaluation.guest;

import org.jspecify.annotations.NullMarked;
