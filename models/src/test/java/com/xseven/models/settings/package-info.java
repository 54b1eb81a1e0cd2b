@NullMarked
package com.xseven.models.settings;

import org.jspecify.annotations.NullMarked;
