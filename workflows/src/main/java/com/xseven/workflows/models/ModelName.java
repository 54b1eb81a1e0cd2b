package com.xseven.workflows.models;

/** A model as settings name it: that of a provider there, and how the provider calls it. */
public record ModelName(String provider, String model) {

    @Override
    public String toString() {
        return provider + "/" + model;
    }
}
