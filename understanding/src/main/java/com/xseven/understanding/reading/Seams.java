package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.intent.ClausePatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one sentence says two things: at a comma or a conjunction, if each side begins as a sentence does or is known by its words, or if what
 * stands on either side leaves no doubt that it wants something else than the other.
 */
final class Seams {

    private static final Pattern SEAM = Pattern.compile(
            "(?:\\s*,\\s*|\\s+-+\\s+|\\s+)(?:and then|and also|and|but|also|plus|then|oh and|oh|ah)\\s+|\\s*,\\s*|\\s+-+\\s+");

    private static final String POLITELY =
            "(?:please |just |pls |plz |kindly |also |then |maybe |so |oh |uh |um |btw |by the way ){0,4}";

    private static final String WHO =
            "(?:you|u|i|we|they|he|she|it|there|the|your|my|our|this|that|these|those|any|anyone|anybody"
                    + "|someone|somebody|ya)";

    /** How a question or a request begins that needs nothing before it. */
    private static final Pattern BEGINS = Pattern.compile("^" + POLITELY + "(?:"
            + "(?:what|where|whereabouts|when|how|who)(?: exactly)?(?:'s|s| is| are| was| do| does| did| can| could| would| should| will| much| many| long"
            + "| late| far| early| soon| time| kind| sort| about| if)\\b"
            + "|(?:till|until|from|since) when\\b|which \\w+|why\\b"
            + "|(?:do|does|did|is|are|can|could|would|will|should|may|have) " + WHO + "\\b"
            + "|(?:is|are|do|does) (?!going|coming|looking|not|now|very|so|happy|here|fine|ready|available|free|just|still|have|want|need)\\w+ "
            + "|(?:close|open|hide|raise|lower|set|update|change|add|remove|put|take off|make|move|push|send|bring|deliver|give me|get|fetch) "
            + "(?:it|us|me|my|our|the|that|them|this|one|two|a|an|\\d|early|late|on|at)\\b"
            + "|(?:cancel|book|reserve|schedule|reschedule|postpone|tell me|show me|mark|check|find me|look up|call me|connect me"
            + "|transfer me|put me|get me|let me|remind me|confirm|compare|track)\\b"
            + "|(?:i|we) (?:want|need|would like|wanna|have to|also|was wondering|were wondering)\\b|(?:i|we)'d like\\b"
            + "|i'm looking for\\b)");

    /** How something is told that may stand after what is wanted, and not before it. */
    private static final Pattern TELLS = Pattern.compile(
            "^" + POLITELY
                    + "(?:(?:we|they|he|she) (?:open|close|are|'re|is|'s|start|stop|works?|has|have)\\b|(?:that|this|it) (?:is|was)\\b)");

    /** Words before which a comma or an "and" goes on with the same thing. */
    private static final Pattern LEADS_ON = Pattern.compile(
            "\\b(?:to|can|could|may|will|would|you|if|whether|that|because|so|when|what|where|which|how|how much|how long|or|go|come|try|like|say|says|said|know|wonder|wondering|favor|favour|kind|ahead)\\W*$");

    private static final int SHORTEST = 2;

    /** Nobody says so many things in a sentence; what is longer is written to keep a machine busy. */
    private static final int MOST = 24;

    /** How many characters on either side are looked at. */
    private static final int FAR = 160;

    private Seams() {}

    /** Where the second thing begins, counted in a clause whose mentions are taken out; several, in order. */
    static List<Integer> in(String masked, String plain) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        Matcher seam = SEAM.matcher(masked);
        for (int looked = 0; looked < MOST && seam.find(); looked++) {
            String left = plain.substring(Math.max(from, seam.start() - FAR), seam.start());
            String right = plain.substring(seam.end(), Math.min(plain.length(), seam.end() + FAR));
            if (words(left) >= SHORTEST && parts(left, right)) {
                starts.add(seam.end());
                from = seam.end();
            }
        }
        return starts;
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static boolean parts(String left, String right) {
        if (LEADS_ON.matcher(left).find()) {
            return false;
        }
        boolean begins = BEGINS.matcher(right).find() || TELLS.matcher(right).find();
        return (begins && standsAlone(left)) || wantsOther(left, right);
    }

    /** Whether it wants something by itself, and does not only tell what the rest is about. */
    private static boolean standsAlone(String left) {
        return BEGINS.matcher(left.strip()).find()
                || !ClausePatterns.fitting(left).isEmpty();
    }

    /** Whether both sides leave no doubt what they want, and it is not the same. */
    private static boolean wantsOther(String left, String right) {
        return only(left)
                .map(intent -> {
                    Set<Intent> others = ClausePatterns.fitting(right);
                    return !others.isEmpty() && !others.contains(intent);
                })
                .orElse(false);
    }

    private static Optional<Intent> only(String text) {
        Set<Intent> fitting = ClausePatterns.fitting(text);
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }
}
