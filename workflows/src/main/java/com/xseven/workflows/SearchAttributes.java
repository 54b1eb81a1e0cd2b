package com.xseven.workflows;

import io.temporal.common.SearchAttributeKey;

/** What the Temporal UI can search and show of a workflow. No personal data may stand in any of them. */
public final class SearchAttributes {

    public static final SearchAttributeKey<String> FLOW = SearchAttributeKey.forKeyword("ConversationFlow");
    public static final SearchAttributeKey<String> BUSINESS = SearchAttributeKey.forKeyword("BusinessId");
    public static final SearchAttributeKey<String> STAGE = SearchAttributeKey.forKeyword("Stage");
    public static final SearchAttributeKey<String> AGENT = SearchAttributeKey.forKeyword("Agent");
    public static final SearchAttributeKey<String> INTENT = SearchAttributeKey.forKeyword("Intent");
    public static final SearchAttributeKey<Boolean> NEEDS_HUMAN = SearchAttributeKey.forBoolean("NeedsHuman");

    private SearchAttributes() {}
}
