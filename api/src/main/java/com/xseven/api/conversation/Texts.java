package com.xseven.api.conversation;

import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts as the text of a message. */
final class Texts {

    static final int LONGEST = 4000;

    private Texts() {}

    /** The text, if it can be one; ends the request otherwise. */
    static String checked(@Nullable String text) {
        if (text == null || text.codePoints().noneMatch(Texts::isVisible)) {
            throw problem(ProblemCode.TEXT_BLANK, "must not be blank");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw problem(ProblemCode.TEXT_TOO_LONG, "must have at most " + LONGEST + " characters");
        }
        if (!isText(text)) {
            throw problem(ProblemCode.TEXT_INVALID, "must hold neither the character U+0000 nor half characters");
        }
        return text;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT ->
                false;
            case Character.CONTROL -> isNoText(character);
            default -> true;
        };
    }

    /** Neither PostgreSQL nor UTF-8 can hold the rest. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(Texts::isNoText);
    }

    private static boolean isNoText(int character) {
        return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private static Problem problem(ProblemCode code, String message) {
        return Problem.of(code, "The text " + message + ".", List.of(new FieldProblem("text", message)));
    }
}
