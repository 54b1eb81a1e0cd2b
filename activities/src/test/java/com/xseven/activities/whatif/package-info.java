@NullMarked
package com.xseven.activities.whatif;

import org.jspecify.annotations.NullMarked;
