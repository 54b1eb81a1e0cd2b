package com.xseven.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.config.JdbiConfig;

/** Writes and reads the JSONB columns, in the same JSON that Temporal keeps. */
public final class JsonColumns implements JdbiConfig<JsonColumns> {

    private ObjectMapper mapper = new ObjectMapper();

    /** For JDBI, which makes configurations by itself. */
    public JsonColumns() {}

    private JsonColumns(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static void install(Jdbi jdbi, ObjectMapper mapper) {
        jdbi.getConfig(JsonColumns.class).mapper = mapper;
    }

    public static JsonColumns of(ConfigRegistry config) {
        return config.get(JsonColumns.class);
    }

    @Override
    public JsonColumns createCopy() {
        return new JsonColumns(mapper);
    }

    /** The text to bind where SQL says {@code cast(:x as jsonb)}. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The value of a column that is never null. */
    public <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        try {
            return mapper.readValue(row.getString(column), type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
