package com.xseven.models.settings;

import com.xseven.models.LanguageModels.Size;

/**
 * One of a provider's models.
 *
 * @param name as the provider knows it
 */
public record NamedModel(Size size, String name, ModelPrice price) {}
