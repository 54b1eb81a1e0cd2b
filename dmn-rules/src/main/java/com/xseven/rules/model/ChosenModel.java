package com.xseven.rules.model;

/** Who answers for an agent. */
public record ChosenModel(Provider provider, ModelSize size) {}
