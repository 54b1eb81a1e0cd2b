@NullMarked
package com.xseven.activities.memory;

import org.jspecify.annotations.NullMarked;
