@NullMarked
package com.xseven.evaluation.intents;

import org.jspecify.annotations.NullMarked;
