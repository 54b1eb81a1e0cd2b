package com.xseven.api.problem;

/** What is wrong with one field; {@code field} is its path in the body, such as {@code customer.phone}. */
public record FieldProblem(String field, String message) {}
