@NullMarked
package com.xseven.voice;

import org.jspecify.annotations.NullMarked;
