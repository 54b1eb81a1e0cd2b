/**
 * How errors leave the api: RFC 9457 problem details with a stable code, from one place, whatever went wrong and
 * wherever. What a caller sees is written for callers; texts of exceptions stay inside.
 */
@NullMarked
package com.xseven.api.problem;

import org.jspecify.annotations.NullMarked;
