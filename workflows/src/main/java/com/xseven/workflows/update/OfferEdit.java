package com.xseven.workflows.update;

import com.xseven.dialogue.business.Money;
import java.util.Optional;

/**
 * What is to be different about an offer; what is empty stays.
 *
 * @param active whether it is sold at all
 * @param soldOut whether it is out for today
 */
public record OfferEdit(String offer, Optional<Money> price, Optional<Boolean> active, Optional<Boolean> soldOut) {}
