@NullMarked
package com.xseven.rules.limit;

import org.jspecify.annotations.NullMarked;
