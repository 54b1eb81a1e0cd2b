package com.xseven.dialogue.vocabulary;

/** Who answers. */
public enum Agent {
    RESTAURANT_FOOD,
    BEAUTY_SALON,
    AUTOMOTIVE,
    HEALTH_MEDICAL,
    BUSINESS_ANALYTICS,
    VOICE_ENHANCEMENT,
    LOCAL_SERVICES,
    GENERAL_PURPOSE
}
