/**
 * What worker and api share of PostgreSQL and Redis. It knows the values that workflows speak of, but neither Temporal
 * nor Spring. SQL stands in the open, one class for each thing that is kept.
 */
@NullMarked
package com.xseven.store;

import org.jspecify.annotations.NullMarked;
