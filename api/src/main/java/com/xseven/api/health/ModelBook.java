package com.xseven.api.health;

import com.xseven.store.models.ModelHealthBook.Health;
import java.util.SortedMap;

/** How workers find the language models. Fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface ModelBook {

    /** What workers told lately, by the names of the models; none where none is set up. */
    SortedMap<String, Health> latest();
}
