/**
 * The port to language models: what is asked, what comes back, what goes wrong. Nothing here knows a provider or a library.
 */
@NullMarked
package com.xseven.models;

import org.jspecify.annotations.NullMarked;
