package com.xseven.voice;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes numbers out by the rules of Unicode's locale data. Its format is costly to make and not safe for several threads. */
final class SpelledNumbers {

    /** Where a long word may be parted at the end of a line, of which speech has none. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private final RuleBasedNumberFormat format;

    SpelledNumbers(Locale locale) {
        this.format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    }

    synchronized String spelled(BigDecimal number, String rules) {
        return format.format(number.doubleValue(), rules).replace(SOFT_HYPHEN, "");
    }
}
