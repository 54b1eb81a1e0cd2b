package com.xseven.store.rules;

/**
 * What somebody wants to save.
 *
 * @param parent number of the version that it was made from
 * @param text a document that is one of this table
 */
public record NewRuleVersion(String table, int parent, RuleText text, String author, String reason) {}
