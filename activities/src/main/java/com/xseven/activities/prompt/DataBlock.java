package com.xseven.activities.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.workflows.XSevenDataConverter;
import org.jspecify.annotations.Nullable;

/**
 * Data from outside between delimiters: JSON in which no angle bracket is left as it is, so that nothing within can look like the
 * delimiter at its end.
 */
public final class DataBlock {

    private static final ObjectMapper MAPPER = mapper();

    private DataBlock() {}

    /** Such as {@code <customer>"What do you have?"</customer>}. */
    public static String of(String name, Object data) {
        return "<" + name + ">" + json(data) + "</" + name + ">";
    }

    /** The same without delimiters, in which still none can be forged. */
    public static String json(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Expected every value to have a text form", impossible);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = XSevenDataConverter.mapper();
        mapper.getFactory().setCharacterEscapes(new NoAngles());
        return mapper;
    }

    private static final class NoAngles extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
            codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
            codes['&'] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
