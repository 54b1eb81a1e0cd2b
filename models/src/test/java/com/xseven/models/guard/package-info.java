@NullMarked
package com.xseven.models.guard;

import org.jspecify.annotations.NullMarked;
