/**
 * Asking language models for a turn: what they are shown, what they may say, what it cost. Providers stay behind the port
 * {@code LanguageModels}.
 */
@NullMarked
package com.xseven.activities.models;

import org.jspecify.annotations.NullMarked;
