@NullMarked
package com.xseven.evaluation.table;

import org.jspecify.annotations.NullMarked;
