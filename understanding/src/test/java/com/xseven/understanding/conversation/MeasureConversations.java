package com.xseven.understanding.conversation;

import com.xseven.understanding.BuiltInUnderstanding;
import java.util.List;

/** Prints which conversations, or labelled sentences, of the files given as arguments go as written, and how others differ. */
final class MeasureConversations {

    private MeasureConversations() {}

    public static void main(String[] files) {
        BuiltInUnderstanding understanding = new BuiltInUnderstanding();
        for (String file : files) {
            int right = 0;
            List<Script> scripts = file.startsWith("sentences-") ? Script.sentencesIn(file) : Script.in(file);
            for (Script script : scripts) {
                List<String> differences = script.play(understanding);
                right += differences.isEmpty() ? 1 : 0;
                differences.stream()
                        .findFirst()
                        .ifPresent(first -> System.out.println("== " + script.title() + "\n" + first + "\n"));
            }
            System.out.println(file + ": " + right + " of " + scripts.size() + " as written");
        }
    }
}
