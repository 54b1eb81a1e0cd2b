@NullMarked
package com.xseven.bench.world;

import org.jspecify.annotations.NullMarked;
