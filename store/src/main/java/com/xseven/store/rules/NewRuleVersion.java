package com.xseven.store.rules;

/**
 * What somebody wants to save.
 *
 * @param parent number of the version that it was made from
 * @param text a document that is one of this table
 * @param green whether the checks found nothing that keeps it from deciding
 */
public record NewRuleVersion(String table, int parent, RuleText text, boolean green, String author, String reason) {}
