package com.xseven.dialogue.availability;

import java.util.Comparator;

/** Something of a business that only one appointment has at a time. */
public record Place(Kind kind, String id) {

    /** An order that is the same for everybody, for those who take several places one after the other. */
    public static final Comparator<Place> ORDER =
            Comparator.comparing(Place::kind).thenComparing(Place::id);

    /** A thing, such as a table or a chair, or somebody's time. */
    public enum Kind {
        RESOURCE,
        PERSON
    }
}
