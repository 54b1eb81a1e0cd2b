package com.xseven.api.availability;

import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.identity.BusinessId;
import java.util.List;

/** What appointments have taken. The question fails with the problem {@code STORE_UNAVAILABLE} while the book is away. */
public interface TakenPlaces {

    List<Taken> taken(BusinessId business, Span span);
}
