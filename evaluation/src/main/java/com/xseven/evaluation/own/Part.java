package com.xseven.evaluation.own;

/** The parts of the own set: looked at while the understanding is changed, to choose between ways, and at the end. */
public enum Part {
    TUNING,
    VALIDATION,
    TEST
}
