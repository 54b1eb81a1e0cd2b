package com.xseven.api.business;

import com.xseven.dialogue.business.Money;
import java.math.RoundingMode;

/** An amount with the decimals of its currency, such as {@code 45.00}. */
public record MoneyBody(String amount, String currency) {

    private static final int DECIMALS = 2;

    public static MoneyBody of(Money money) {
        return new MoneyBody(
                money.amount().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString(), money.currency());
    }
}
