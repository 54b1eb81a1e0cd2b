package com.xseven.voice;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said in one breath each. */
record Sentences(List<String> each) {

    /** Listeners lose longer ones. */
    private static final int MOST_WORDS = 20;

    private static final Pattern WORD = Pattern.compile("\\S+");

    Sentences {
        each = List.copyOf(each);
    }

    static Sentences of(String text, Voice voice) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(voice.locale());
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                shortened(sentence, voice, sentences);
            }
            start = end;
        }
        return new Sentences(sentences);
    }

    /** At the joint nearest to its middle, again and again while it is long and has one. */
    private static void shortened(String sentence, Voice voice, List<String> sentences) {
        Matcher joint = voice.joint().matcher(sentence);
        int cut = -1;
        int next = -1;
        while (words(sentence) > MOST_WORDS && joint.find()) {
            if (cut < 0 || fromMiddle(joint.start(), sentence) < fromMiddle(cut, sentence)) {
                cut = joint.start();
                next = joint.end();
            }
        }
        if (cut <= 0 || next >= sentence.length()) {
            sentences.add(sentence);
        } else {
            shortened(sentence.substring(0, cut) + ".", voice, sentences);
            shortened(capital(sentence.substring(next)), voice, sentences);
        }
    }

    private static int fromMiddle(int place, String sentence) {
        return Math.abs(place - sentence.length() / 2);
    }

    private static long words(String sentence) {
        return WORD.matcher(sentence).results().count();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    Speech speech(Voice voice) {
        String text = String.join(" ", each)
                .replace(String.valueOf(Figures.SLOW), "")
                .replace(String.valueOf(Figures.SLOW_END), "");
        String body =
                each.stream().map(sentence -> "<s>" + marked(sentence) + "</s>").collect(Collectors.joining());
        return new Speech(
                text,
                "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\""
                        + voice.locale().toLanguageTag() + "\"><p>" + body + "</p></speak>");
    }

    private static String marked(String sentence) {
        return sentence.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(String.valueOf(Figures.SLOW), "<prosody rate=\"slow\">")
                .replace(String.valueOf(Figures.SLOW_END), "</prosody>");
    }
}
