/**
 * Writing turns to PostgreSQL and telling those who wait.
 */
@NullMarked
package com.xseven.activities.journal;

import org.jspecify.annotations.NullMarked;
