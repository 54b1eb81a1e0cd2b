@NullMarked
package com.xseven.store;

import org.jspecify.annotations.NullMarked;
