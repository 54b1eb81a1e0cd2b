/**
 * What people who are signed in may do. For whoever guards a command or a page; who they are and for which business
 * they work is found out elsewhere.
 */
@NullMarked
package com.xseven.rules.permission;

import org.jspecify.annotations.NullMarked;
