package com.xseven.activities.guard;

import java.util.regex.Pattern;

/** Finds a yes to what somebody asked, or that it will be done. A sentence that says no as well says how things are. */
final class Assent {

    private static final Pattern YES =
            Pattern.compile("^(oh|well|hi|hello|hola|great question|thanks( for asking)?|thank you)?[,.! ]*"
                    + "(yes|yeah|yep|yup|sure( thing)?|of course|certainly|absolutely|definitely|no problem|by all means|gladly|with pleasure|happy to"
                    + "|si(?=[,.!])|claro|por supuesto|desde luego|con (mucho )?gusto|encantad[ao])\\b");
    private static final Pattern WILL_DO = Pattern.compile(
            "\\b(happy|glad|delighted|pleased|love) to (do (that|this|it|so)|(help|assist)( you)? with (that|this|it))\\b"
                    + "|\\b(i|we) (can|could|will|would)( certainly| gladly| definitely)? (do (that|this|it)|help( you)? with (that|this|it))\\b"
                    + "|\\b(puedo|podemos) (hacerlo|ayudarle con eso|ayudarte con eso)\\b");

    private Assent() {}

    static boolean isIn(String plain) {
        return Phrasing.sentences(plain).stream()
                .filter(sentence -> !Phrasing.saysNo(sentence))
                .anyMatch(sentence -> YES.matcher(sentence).find()
                        || WILL_DO.matcher(sentence).find());
    }
}
