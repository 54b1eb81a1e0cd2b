package com.xseven.dialogue.task;

/** What became of a task's action, for the customer. */
public sealed interface Report {

    String words();

    /** The task is over. */
    record Done(String words) implements Report {}

    /** The world changed meanwhile: something else has to be chosen. */
    record Refused(Objection objection) implements Report {

        @Override
        public String words() {
            return objection.words();
        }
    }

    /** Nothing happened; the same may be tried again. */
    record Failed(String words) implements Report {}
}
