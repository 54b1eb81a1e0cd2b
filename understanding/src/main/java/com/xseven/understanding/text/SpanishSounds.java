package com.xseven.understanding.text;

import java.util.regex.Pattern;

/** How Spanish words sound, so that spellings that are read alike are the same: kiero and quiero, savado and sabado. */
final class SpanishSounds {

    private static final Pattern QU = Pattern.compile("qu?(?=[ei])|q");
    private static final Pattern SOFT_C = Pattern.compile("c(?=[ei])|z|x");
    private static final Pattern HARD_C = Pattern.compile("c(?!h)");
    private static final Pattern SILENT_H = Pattern.compile("(?<!c)h");
    private static final Pattern SOFT_G = Pattern.compile("g(?=[ei])");
    private static final Pattern HARD_GU = Pattern.compile("gu(?=[ei])");
    private static final Pattern FINAL_Y = Pattern.compile("y$");
    private static final Pattern NASAL = Pattern.compile("n(?=[bpv])");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    private SpanishSounds() {}

    /** Expects a word without accents. */
    static String of(String word) {
        String sound = QU.matcher(word).replaceAll("k");
        sound = SOFT_C.matcher(sound).replaceAll("s");
        sound = HARD_C.matcher(sound).replaceAll("k");
        sound = SILENT_H.matcher(sound).replaceAll("");
        sound = SOFT_G.matcher(sound).replaceAll("j");
        sound = HARD_GU.matcher(sound).replaceAll("g");
        sound = sound.replace("ll", "y");
        sound = FINAL_Y.matcher(sound).replaceAll("i");
        sound = NASAL.matcher(sound).replaceAll("m");
        sound = sound.replace('v', 'b').replace('w', 'b');
        return TWICE.matcher(sound).replaceAll("$1");
    }
}
