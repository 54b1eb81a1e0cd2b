/**
 * What other programs look up over the Model Context Protocol, at {@code /mcp}: the tools of {@code com.xseven.tools}, as they
 * are declared there. Each request stands for itself, so any process of the api answers it. Nothing here writes, and no tool
 * tells its caller what the rest of the api would not.
 */
@NullMarked
package com.xseven.api.mcp;

import org.jspecify.annotations.NullMarked;
