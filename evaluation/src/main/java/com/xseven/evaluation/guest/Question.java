package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Detail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a customer is asked for, told by the words of the question, in the order in which they are looked for. */
enum Question {
    DATE_AND_TIME("(day|date) and (what )?(time|hour)|when would|d[ií]a y (a )?(qu[eé] )?hora|cu[aá]ndo", Detail.DATE),
    PHONE("phone|(number|contact).*reach|tel[eé]fono|e-mail address|correo", Detail.PHONE),
    NAME("(what|which|your|whose) name|name (should|for|to|is)|su nombre|nombre de|qu[eé] nombre", Detail.NAME),
    PARTY_SIZE(
            "how many (people|guests|of you|persons)|party size|cu[aá]nt[oa]s (personas|comensales|ser[aá]n|son)",
            Detail.PARTY_SIZE),
    ADDRESS("address|direcci[oó]n", Detail.ADDRESS),
    FULFILMENT("pick(ed)? (it |this )?up|pick-?up|deliver|recog|domicilio|entreg", Detail.FULFILMENT),
    OPTION(
            "which (size|topping|option|drink|sauce|extra|kind|type|\\w+ would you like for)|qu[eé] (tama[nñ]o|opci[oó]n)",
            Detail.OPTION),
    WHICH(
            "which (one|booking|order|appointment|of (them|these|the))\\b.*(mean|cancel|change)|cu[aá]l de|a cu[aá]l",
            Detail.WHICH),
    ITEMS("like to order|what (would|can).*(instead|get you)|which would you like:|pedir|qu[eé] desea", Detail.ITEMS),
    OFFER("which (service|treatment|of our)|what (service|treatment)|qu[eé] servicio|cu[aá]l servicio", Detail.OFFER),
    STAFF("who would you|with whom|which (stylist|person|doctor)|con qui[eé]n", Detail.STAFF),
    TIME(
            "(what|which|other|another) time|which (one|of these)|would that suit|would any|qu[eé] (otra )?hora|otra hora|cu[aá]l (prefiere|le)",
            Detail.TIME),
    DATE("(what|which|other|another) (other )?(day|date)|qu[eé] (otro )?d[ií]a|otro d[ií]a|qu[eé] fecha", Detail.DATE);

    /** Not within "a. m.". */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+(?!\\p{Ll})");

    private final Pattern words;
    private final Detail detail;

    Question(String words, Detail detail) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.detail = detail;
    }

    /** What it asks for; several where both are asked for at once. */
    List<Detail> details() {
        return this == DATE_AND_TIME ? List.of(Detail.DATE, Detail.TIME) : List.of(detail);
    }

    /** The last question in a text; empty where none is understood. */
    static Optional<Question> in(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> sentence.endsWith("?"))
                .flatMap(sentence -> Arrays.stream(values())
                        .filter(question -> question.words.matcher(sentence).find())
                        .limit(1))
                .reduce((first, last) -> last);
    }

    /** The last sentence that asks something, or the whole text. */
    static String last(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> sentence.endsWith("?"))
                .reduce(text, (first, last) -> last);
    }

    /** Whether anything is asked at all. */
    static boolean isIn(String text) {
        return text.contains("?");
    }
}
