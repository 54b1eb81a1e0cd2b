@NullMarked
package com.xseven.activities;

import org.jspecify.annotations.NullMarked;
