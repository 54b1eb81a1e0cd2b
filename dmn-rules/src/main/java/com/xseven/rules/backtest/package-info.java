/**
 * What a table in the making would have said to facts on which another version decided. Nothing is done about it; whoever
 * keeps recorded decisions hands them over one by one.
 */
@NullMarked
package com.xseven.rules.backtest;

import org.jspecify.annotations.NullMarked;
