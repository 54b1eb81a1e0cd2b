@NullMarked
package com.xseven.models;

import org.jspecify.annotations.NullMarked;
