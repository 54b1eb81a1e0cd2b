@NullMarked
package com.xseven.worker;

import org.jspecify.annotations.NullMarked;
