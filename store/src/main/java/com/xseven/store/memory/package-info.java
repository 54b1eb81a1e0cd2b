/**
 * What businesses and customers had to do with each other, read from the books that keep it: nothing here writes. Whether somebody
 * may be told of it is up to whoever asks.
 */
@NullMarked
package com.xseven.store.memory;

import org.jspecify.annotations.NullMarked;
