package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.CONTROL_INFORMATION_WITHOUT_AT;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_PROPERTIES;
import static io.graphwright.generator.source.DiagnosticCode.TYPE_KEY_MISSPELT;
import static io.graphwright.generator.source.DiagnosticCode.TYPE_NAME_UNREADABLE;

import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonBoolean;
import io.graphwright.generator.fact.JsonValue.JsonMember;
import io.graphwright.generator.fact.JsonValue.JsonNull;
import io.graphwright.generator.fact.JsonValue.JsonNumber;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.JsonValue.JsonText;
import io.graphwright.generator.fact.ObjectShown.Holder;
import io.graphwright.generator.fact.ObjectShown.Role;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the objects of one JSON body into facts: one for each object, one for each property of it. */
final class JsonFacts {
    /** The key that names an object's type, and what pages write in its place. */
    private static final String TYPE = "@odata.type";

    private static final List<String> MISSPELT =
            List.of("@odate.type", "@data.type", "@Odata.type", "@OData.type", "odata.type", "@odata.Type");

    private final Reading reading;
    private final Role role;
    private final List<Fact> facts = new ArrayList<>();

    JsonFacts(Reading reading, Role role) {
        this.reading = reading;
        this.role = role;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Adds a root object and all that it holds; returns the span that identifies it. */
    SourceSpan root(JsonObject object, Optional<TypeCell> expected) {
        return add(object, expected, Optional.empty());
    }

    /** What a value shows; objects in it are added as those of {@code holder}. */
    ObservedValue value(JsonValue value, Optional<Holder> holder) {
        return value.accept(new Observation(holder));
    }

    private SourceSpan add(JsonObject object, Optional<TypeCell> expected, Optional<Holder> holder) {
        facts.add(new ObjectShown(object.span(), role, statedType(object), expected, holder));
        Map<String, JsonMember> properties = new LinkedHashMap<>();
        for (JsonMember member : object.members()) {
            if (isControlInformation(member)) {
                continue;
            }
            if (WireNames.isIdentifier(member.name())) {
                properties.put(member.name(), member);
            } else {
                facts.add(new KeyShown(member.nameSpan(), object.span(), member.name()));
            }
        }
        if (properties.size() > PropertyTables.MOST) {
            reading.report(TOO_MANY_PROPERTIES, object.span(), "this object", PropertyTables.MOST);
        }
        properties.values().stream().limit(PropertyTables.MOST).forEach(member -> add(object.span(), member));
        return object.span();
    }

    private void add(SourceSpan object, JsonMember member) {
        ObservedValue value = value(member.value(), Optional.of(new Holder(object, member.name())));
        List<String> named = value.texts().stream().filter(reading::names).toList();
        facts.add(new PropertyObserved(member.nameSpan(), object, member.name(), value, named));
    }

    private boolean isControlInformation(JsonMember member) {
        if (ControlInformation.isNameWithoutAt(member.name())) {
            reading.report(CONTROL_INFORMATION_WITHOUT_AT, member.nameSpan(), member.name());
        }
        return ControlInformation.isName(member.name());
    }

    private Optional<String> statedType(JsonObject object) {
        Optional<JsonMember> stated = member(object, TYPE);
        for (String misspelt : MISSPELT) {
            if (stated.isEmpty()) {
                stated = member(object, misspelt);
                stated.ifPresent(member -> reading.report(TYPE_KEY_MISSPELT, member.nameSpan(), misspelt));
            }
        }
        return stated.flatMap(this::typeName);
    }

    private Optional<String> typeName(JsonMember member) {
        if (!(member.value() instanceof JsonText text)) {
            reading.report(TYPE_NAME_UNREADABLE, member.value().span());
            return Optional.empty();
        }
        TypeCell cell = TypeCells.ofName(text.text(), text.span());
        if (cell.alternatives().isEmpty()) {
            reading.report(TYPE_NAME_UNREADABLE, text.span());
        }
        return cell.alternatives().stream().map(TypeMention::text).findFirst();
    }

    private static Optional<JsonMember> member(JsonObject object, String name) {
        return object.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }

    private final class Observation implements JsonValue.Visitor<ObservedValue> {
        private final Optional<Holder> holder;

        Observation(Optional<Holder> holder) {
            this.holder = holder;
        }

        @Override
        public ObservedValue object(JsonObject object) {
            return new ObservedValue.Nested(add(object, Optional.empty(), holder));
        }

        @Override
        public ObservedValue array(JsonArray array) {
            return new ObservedValue.Items(
                    array.items().stream().map(item -> item.accept(this)).toList());
        }

        @Override
        public ObservedValue text(JsonText text) {
            return new ObservedValue.Text(text.text());
        }

        @Override
        public ObservedValue number(JsonNumber number) {
            return new ObservedValue.Number(number.literal());
        }

        @Override
        public ObservedValue bool(JsonBoolean bool) {
            return new ObservedValue.Truth(bool.value());
        }

        @Override
        public ObservedValue nothing(JsonNull nothing) {
            return new ObservedValue.Null();
        }
    }
}
