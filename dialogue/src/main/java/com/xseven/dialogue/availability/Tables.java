package com.xseven.dialogue.availability;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which resources a party can have, the tightest first: a single one where one is large enough, else tables pushed
 * together, none of them needlessly.
 */
final class Tables {

    private static final Comparator<List<Resource>> TIGHTEST_FIRST =
            Comparator.<List<Resource>>comparingInt(List::size).thenComparingInt(Tables::capacity);

    private Tables() {}

    static List<List<Resource>> arrangements(Business business, int partySize) {
        List<List<Resource>> found = new ArrayList<>();
        business.resources().stream()
                .filter(resource -> resource.capacity() >= partySize)
                .map(List::of)
                .forEach(found::add);
        if (business.takesTables()) {
            List<Resource> tables = business.resources().stream()
                    .filter(Resource::isTable)
                    .filter(table -> table.capacity() < partySize)
                    .toList();
            IntStream.rangeClosed(2, business.limits().tablesTogether())
                    .boxed()
                    .flatMap(count -> choices(tables, count))
                    .filter(together -> isEnough(together, partySize) && eachIsNeeded(together, partySize))
                    .forEach(found::add);
        }
        found.sort(TIGHTEST_FIRST);
        return found;
    }

    private static Stream<List<Resource>> choices(List<Resource> tables, int count) {
        return count == 0
                ? Stream.of(List.of())
                : IntStream.range(0, tables.size())
                        .boxed()
                        .flatMap(first -> choices(tables.subList(first + 1, tables.size()), count - 1)
                                .map(others -> Stream.concat(Stream.of(tables.get(first)), others.stream())
                                        .toList()));
    }

    private static boolean isEnough(List<Resource> together, int partySize) {
        return capacity(together) >= partySize;
    }

    private static boolean eachIsNeeded(List<Resource> together, int partySize) {
        int capacity = capacity(together);
        return together.stream().allMatch(table -> capacity - table.capacity() < partySize);
    }

    private static int capacity(List<Resource> resources) {
        return resources.stream().mapToInt(Resource::capacity).sum();
    }
}
