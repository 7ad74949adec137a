package io.graphwright.generator.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An ordinary mapper as users have it, of either generation of Jackson. */
enum PlainMapper {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

        @Override
        Object read(String json, Class<?> type) throws Refused {
            try {
                return mapper.readValue(json, type);
            } catch (JsonMappingException refusal) {
                throw new Refused(refusal.getPathReference(), refusal.getOriginalMessage(), refusal);
            } catch (JsonProcessingException refusal) {
                throw new Refused("", refusal.getOriginalMessage(), refusal);
            }
        }

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException trouble) {
                throw new AssertionError(trouble);
            }
        }
    },
    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        Object read(String json, Class<?> type) throws Refused {
            try {
                return mapper.readValue(json, type);
            } catch (JacksonException refusal) {
                throw new Refused(refusal.getPathReference(), refusal.getOriginalMessage(), refusal);
            }
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    };

    /** Reads JSON as an object of a class. */
    abstract Object read(String json, Class<?> type) throws Refused;

    abstract String write(Object value);

    /** A mapper does not take some JSON for an object of some class. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String path;

        /** @param path as Jackson prints it; empty where it names none */
        Refused(String path, String message, Throwable cause) {
            super(message, cause);
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
