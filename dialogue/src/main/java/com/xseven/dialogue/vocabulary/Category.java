package com.xseven.dialogue.vocabulary;

/** The trade of a business. */
public enum Category {
    FOOD_HOSPITALITY,
    BEAUTY_PERSONAL_CARE,
    AUTOMOTIVE_SERVICES,
    HEALTH_MEDICAL,
    LOCAL_SERVICES
}
