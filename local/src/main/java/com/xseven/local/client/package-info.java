/**
 * Speaks the system's HTTP interface as any other program would: no code is shared with the API, so what is written in the
 * contract is all that may be relied on here.
 */
@NullMarked
package com.xseven.local.client;

import org.jspecify.annotations.NullMarked;
