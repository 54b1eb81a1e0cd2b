package com.xseven.tools;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.tool.Lookup;
import com.xseven.store.world.BusinessQuery;
import java.util.List;
import java.util.function.Function;

/** Finds businesses. */
public final class Search {

    private static final int MOST = 8;

    private final Function<BusinessQuery, List<Business>> businesses;

    public Search(Function<BusinessQuery, List<Business>> businesses) {
        this.businesses = businesses;
    }

    record Places(List<Place> businesses) {}

    /** {@code priceLevel} from 1, cheap, to 4. */
    record Place(
            String id,
            String name,
            String kind,
            String area,
            String about,
            String address,
            String phone,
            double rating,
            int priceLevel) {

        private static Place of(Business business) {
            return new Place(
                    business.id(),
                    business.name(),
                    business.kind(),
                    business.area(),
                    business.about(),
                    business.address(),
                    business.phone(),
                    business.rating(),
                    business.priceLevel());
        }
    }

    Places find(Lookup.FindBusinesses wanted) {
        BusinessQuery query = new BusinessQuery(wanted.words(), wanted.area(), wanted.kind(), wanted.maxPrice(), MOST);
        return new Places(businesses.apply(query).stream().map(Place::of).toList());
    }
}
