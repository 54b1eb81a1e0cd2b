/**
 * Processes that outlive the program that started them: each in a session of its own, with a log file and a pid file that
 * a reused pid cannot fool. Knows nothing of what the processes are for.
 */
@NullMarked
package com.xseven.local.process;

import org.jspecify.annotations.NullMarked;
