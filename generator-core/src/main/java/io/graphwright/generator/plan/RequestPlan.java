package io.graphwright.generator.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A request class.
 *
 * @param page that documents it
 * @param apiVersion {@code v1.0}
 * @param factories one for each documented path, the canonical one first; never empty
 * @param propertyNames the enum whose constants {@code select}, {@code expand} and {@code orderBy} take
 * @param options the system query options that make sense, in the order of their methods
 * @param parameters other documented query options and headers
 * @param searchHeaders headers that the service wants beside {@code $search} and {@code $count}, name to value
 * @param usesDeprecated whether it touches what other classes deprecate
 */
public record RequestPlan(
        JavaType.Declared name,
        String page,
        String apiVersion,
        List<FactoryPlan> factories,
        ResultPlan result,
        Optional<JavaType.Declared> propertyNames,
        List<OptionPlan> options,
        List<ParameterPlan> parameters,
        SortedMap<String, String> searchHeaders,
        boolean usesDeprecated,
        Comment comment) {
    public RequestPlan {
        factories = List.copyOf(factories);
        options = List.copyOf(options);
        parameters = List.copyOf(parameters);
    }

    /**
     * What an answer is read as.
     *
     * @param type of the object, the items or the value, for the forms that have one
     * @param others how else an answer may be read; {@code ONE}, {@code COLLECTION}, {@code STREAM} or {@code COUNT}
     */
    public record ResultPlan(ResultForm form, Optional<JavaType> type, List<ResultForm> others) {
        public ResultPlan {
            others = List.copyOf(others);
        }

        boolean isOrMayBe(ResultForm wanted) {
            return form == wanted || others.contains(wanted);
        }
    }

    /** The shapes of answers that the runtime reads. */
    public enum ResultForm {
        ONE,
        COLLECTION,
        PRIMITIVE,
        COUNT,
        STREAM,
        TEXT,
        NONE
    }

    /** The query options that OData gives a meaning (OData URL Conventions 4.01, section 5.1). */
    public enum SystemOption {
        SELECT("$select"),
        EXPAND("$expand"),
        FILTER("$filter"),
        SEARCH("$search"),
        ORDER_BY("$orderby"),
        TOP("$top"),
        SKIP("$skip"),
        COUNT("$count");

        private final String wireName;

        SystemOption(String wireName) {
            this.wireName = wireName;
        }

        /** As it stands in a query: {@code $orderby}. */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * A method for one of these.
     *
     * @param said what the page says of it
     */
    public record OptionPlan(SystemOption option, List<Comment.Block> said) {
        public OptionPlan {
            said = List.copyOf(said);
        }
    }

    /**
     * A static factory.
     *
     * @param steps how the path is put together; the first is a literal
     */
    public record FactoryPlan(String method, List<Step> steps, Comment comment) {
        public FactoryPlan {
            steps = List.copyOf(steps);
        }
    }

    /** A stretch of a path. */
    public sealed interface Step permits Literal, Argument {}

    /** Text that is sent as it stands. */
    public record Literal(String text) implements Step {}

    /**
     * A parameter of the factory.
     *
     * @param wireName as messages about it say
     * @param parameter the Java parameter
     * @param comment plain text
     */
    public record Argument(Place place, String wireName, String parameter, JavaType type, String comment)
            implements Step {
        public boolean isText() {
            return type.equals(JavaType.of(String.class));
        }
    }

    /** How an argument stands in the path. */
    public enum Place {
        SEGMENT,
        ITEM_PATH,
        FUNCTION_ARGUMENT
    }

    /**
     * A method that sets one header or query option.
     *
     * @param wireName as it is sent
     * @param isRepeatable whether a second value stands beside the first
     */
    public record ParameterPlan(
            boolean isHeader,
            boolean isRepeatable,
            String wireName,
            String method,
            String parameter,
            Comment comment) {}
}
