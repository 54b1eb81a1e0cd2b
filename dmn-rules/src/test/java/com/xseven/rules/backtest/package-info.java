@NullMarked
package com.xseven.rules.backtest;

import org.jspecify.annotations.NullMarked;
