/**
 * Which agent answers a turn, and who helps it. The answer stands in the tables {@code agent-routing} and
 * {@code agent-collaborators}; this package only carries facts in and words out, and must not decide anything itself.
 */
@NullMarked
package com.xseven.rules.routing;

import org.jspecify.annotations.NullMarked;
