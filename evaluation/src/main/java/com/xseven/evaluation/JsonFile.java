package com.xseven.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of labelled data. */
public final class JsonFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFile() {}

    /**
     * The file's content.
     *
     * @throws BadData when there is no such file, or it holds no JSON
     */
    public static JsonNode read(Path file) {
        if (!Files.isReadable(file)) {
            throw new BadData("Expected a file that can be read at " + file + ", but there is none");
        }
        try {
            JsonNode content = MAPPER.readTree(file.toFile());
            if (content == null || content.isMissingNode()) {
                throw new BadData("Expected JSON in " + file + ", but it is empty");
            }
            return content;
        } catch (JsonProcessingException malformed) {
            throw new BadData("Expected JSON in " + file + ", but line "
                    + malformed.getLocation().getLineNr() + " is none");
        } catch (IOException unreadable) {
            throw new BadData("Expected to read " + file + ", but could not");
        }
    }
}
