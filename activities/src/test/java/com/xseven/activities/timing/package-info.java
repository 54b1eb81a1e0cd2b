@NullMarked
package com.xseven.activities.timing;

import org.jspecify.annotations.NullMarked;
