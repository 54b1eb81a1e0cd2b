/** From words to commands. */
@NullMarked
package com.xseven.understanding;

import org.jspecify.annotations.NullMarked;
