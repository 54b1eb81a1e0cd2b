package com.xseven.dialogue.availability;

import com.xseven.dialogue.business.Resource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one appointment would have to itself: resources, tables pushed together among them, and a person where one is needed. */
public record Placement(List<Resource> resources, Optional<String> person) {

    public Placement {
        resources = List.copyOf(resources);
    }

    public List<Place> places() {
        return Stream.concat(
                        resources.stream().map(resource -> new Place(Place.Kind.RESOURCE, resource.id())),
                        person.map(id -> new Place(Place.Kind.PERSON, id)).stream())
                .toList();
    }

    /** As a customer hears it, such as "Table 4" or "Table 4 and Table 5"; empty where there is no resource. */
    public String name() {
        List<String> names = resources.stream().map(Resource::name).toList();
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }

    boolean isFree(List<Taken> meanwhile) {
        List<Place> taken = meanwhile.stream().map(Taken::place).toList();
        return Collections.disjoint(places(), taken);
    }
}
