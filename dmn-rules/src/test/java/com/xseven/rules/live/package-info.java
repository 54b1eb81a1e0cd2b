@NullMarked
package com.xseven.rules.live;

import org.jspecify.annotations.NullMarked;
