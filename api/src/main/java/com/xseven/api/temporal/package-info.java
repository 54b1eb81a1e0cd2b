/**
 * The only place of the api that knows Temporal. Calls are short: a server that does not answer becomes a problem within
 * seconds instead of a request that hangs, and failures are translated here and nowhere else.
 */
@NullMarked
package com.xseven.api.temporal;

import org.jspecify.annotations.NullMarked;
