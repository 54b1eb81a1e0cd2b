/** What messages mean in a conversation. */
@NullMarked
package com.xseven.understanding;

import org.jspecify.annotations.NullMarked;
