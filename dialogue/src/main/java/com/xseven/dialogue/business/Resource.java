package com.xseven.dialogue.business;

/** Something that one booking occupies at a time: a table, chair, bay, room or crew, with room for {@code capacity} people. */
public record Resource(String id, String kind, String name, int capacity) {

    public boolean isTable() {
        return kind.equals("TABLE");
    }
}
