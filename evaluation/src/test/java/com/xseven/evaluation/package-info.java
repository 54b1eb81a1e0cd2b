@NullMarked
package com.xseven.evaluation;

import org.jspecify.annotations.NullMarked;
