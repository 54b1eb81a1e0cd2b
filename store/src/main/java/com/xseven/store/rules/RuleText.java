package com.xseven.store.rules;

/**
 * What a version says.
 *
 * @param document DMN in XML; whoever evaluates it reads it as UTF-8
 * @param examples a header and a line an example, of cells between commas
 */
public record RuleText(String document, String examples) {}
