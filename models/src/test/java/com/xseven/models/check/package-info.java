@NullMarked
package com.xseven.models.check;

import org.jspecify.annotations.NullMarked;
