/** What deciding costs; a program to be run by hand, never a test that depends on the clock. */
@NullMarked
package com.xseven.rules.measure;

import org.jspecify.annotations.NullMarked;
