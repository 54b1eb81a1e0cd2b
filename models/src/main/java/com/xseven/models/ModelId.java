package com.xseven.models;

/**
 * A model as settings name it.
 *
 * @param provider the name of the provider in the settings, such as {@code first}
 * @param model as the provider knows it, such as {@code qwen2.5-7b-instruct}
 */
public record ModelId(String provider, String model) {

    /** As records and metrics show it. */
    @Override
    public String toString() {
        return provider + "/" + model;
    }
}
