/**
 * What the api reads from PostgreSQL and Redis, behind the ports of the capabilities that read it. A store that is away
 * becomes one problem here, and nowhere else.
 */
@NullMarked
package com.xseven.api.store;

import org.jspecify.annotations.NullMarked;
