/** Which models there are, read from names and texts as the environment holds them. Keys are kept so that nothing prints them. */
@NullMarked
package com.xseven.models.settings;

import org.jspecify.annotations.NullMarked;
