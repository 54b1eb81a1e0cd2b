/**
 * Port to whatever turns words into commands.
 */
@NullMarked
package com.xseven.workflows.understanding;

import org.jspecify.annotations.NullMarked;
