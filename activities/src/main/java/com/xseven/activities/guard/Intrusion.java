package com.xseven.activities.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a message tries to give a model other instructions, or to get at its own. A model is then not asked at all, and what is
 * built in, which follows no instructions, answers. A message that only sounds so loses little.
 */
public final class Intrusion {

    private static final String OLD =
            "(all|any|every|the|your|previous|prior|above|earlier|former|these|those|existing|system|safety|of|and|my)";
    private static final String ORDERS =
            "(instructions?|prompts?|rules?|directives?|guidelines?|guardrails?|restrictions?|filters?|policies|programming|training)";

    private static final List<Pattern> SIGNS = Stream.of(
                    "\\b(ignore|disregard|forget|override|bypass|drop|skip|discard|suspend|violate)\\b( " + OLD + ")* "
                            + ORDERS,
                    "\\b(ignora|olvida|omite|descarta)\\b.{0,30}\\b(instrucciones|reglas|indicaciones|ordenes)\\b",
                    "\\b(ignore|forget|disregard) (everything|all|anything|what) (above|before|you|that|said)",
                    "\\b(system|developer|hidden|initial|original|secret) ?(prompt|instructions?|message)\\b",
                    "\\b(reveal|show|print|repeat|output|display|tell|give|leak|dump|recite|translate|summari[sz]e|quote|say)\\b.{0,40}"
                            + "\\b(your|the|its) (system |full |exact |initial |hidden |whole |first )*"
                            + "(prompt|instructions?|directives?|configuration|context window)\\b",
                    "\\b(muestra|revela|repite|dime)\\b.{0,30}\\b(tus|las) (instrucciones|reglas internas)\\b",
                    "\\byou are (now|no longer|not) (a|an|the|my|in|bound|dan|jailbroken|free|unrestricted)\\b",
                    "\\b(from now on|henceforth),? (you|act|respond|answer|behave)\\b",
                    "\\b(act|behave|respond|answer|roleplay|role-play|speak) (as|like) (if you|a|an|the|my|dan|though)\\b.{0,60}"
                            + "\\b(ai|assistant|model|admin|administrator|developer|owner|manager|doctor|unrestricted|hacker|system|root|bot)\\b",
                    "\\bpretend (to be|that|you)\\b",
                    "\\b(developer|debug|admin|god|sudo|maintenance|dan|jailbreak|unrestricted|test) ?mode\\b",
                    "\\bjailbreak|\\bdo anything now\\b",
                    "\\bnew (instructions?|rules?|system|task|role|policy)( from| for you| are)?\\s*(:|-|the)",
                    "(^|[\\n\\]>#*. ])(system|assistant|developer|tool|function)\\s*(:|>|\\])",
                    "</?(customer|context|system|assistant|user|tool|instructions?|prompt|im_start|im_end)\\b",
                    "\\[/?(system|assistant|developer)\\]|\\brepeat after me\\b|<\\|[a-z_]+\\|>|\\[/?inst\\]|<<sys>>|###\\s*(instruction|system|response)",
                    "\"?role\"?\\s*:\\s*\"?(system|assistant|developer)",
                    "\\b(the|this) (following|above|next) (text|message|is) (is )?(a |the )?(system|admin|developer)",
                    "\\b(call|invoke|use|run|execute)\\b.{0,20}\\b(tool|function|free_times|find_offers|business_facts|this_conversation|find_businesses)\\b",
                    "\\b(say|reply|respond|answer|write|output|repeat)( back| after me| with)?( only| exactly| verbatim| just)"
                            + "( with| this| the following)?\\s*(:|\")",
                    "\\b(end|stop) of (customer|user|message|input|prompt)\\b",
                    "\\b(i am|i'm|this is|as) (the|your) (developer|admin|administrator|creator|engineer|system|programmer)\\b")
            .map(sign -> Pattern.compile(sign, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private static final List<String> SPACED_OUT = List.of(
            "ignoreallprevious",
            "ignorepreviousinstruction",
            "ignoreyourinstruction",
            "ignoreallinstruction",
            "disregardallprevious",
            "systemprompt",
            "ignoralasinstrucciones");

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{24,}={0,2}");

    private Intrusion() {}

    public static boolean isIn(List<String> texts) {
        return texts.stream().anyMatch(Intrusion::isIn);
    }

    private static boolean isIn(String text) {
        return speaks(text) || ENCODED.matcher(text).results().anyMatch(found -> speaks(decoded(found.group())));
    }

    private static boolean speaks(String text) {
        String plain = Wording.plain(text);
        String letters = Wording.lettersOf(plain);
        return SIGNS.stream().map(sign -> sign.matcher(plain)).anyMatch(Matcher::find)
                || SPACED_OUT.stream().anyMatch(letters::contains);
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plainText) {
            return "";
        }
    }
}
