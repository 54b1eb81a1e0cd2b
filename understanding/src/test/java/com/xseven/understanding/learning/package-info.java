@NullMarked
package com.xseven.understanding.learning;

import org.jspecify.annotations.NullMarked;
