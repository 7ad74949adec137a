package io.graphwright.generator.hostile;

import static io.graphwright.generator.source.DiagnosticCode.NAME_OUTSIDE_GRAMMAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 8: a program that uses the models can read and write every name, or a diagnostic names it, or its place. */
class HostileNamesTest {
    private static final int ROUNDS = 8 * Integer.getInteger("graphwright.rounds", 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(
            value = Slot.class,
            names = {"PROPERTY_NAME", "JSON_KEY", "JSON_NESTED_KEY", "MEMBER", "RELATION_NAME"})
    void aNameIsReadAndWrittenOrSaidToBeRefused(Slot slot) throws Exception {
        SortedMap<String, String> names = new TreeMap<>();
        SortedMap<String, Generated> all = new TreeMap<>();
        List<io.graphwright.generator.emit.GeneratedFile> files = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String packageName = "com.example.r" + round;
            String name = name(slot, round);
            names.put(packageName, name);
            all.put(packageName, Generated.from(pages(slot, name), packageName));
            files.addAll(all.get(packageName).files());
        }
        Map<String, byte[]> classes = new JavaSources(files).compile();
        for (Map.Entry<String, Generated> one : all.entrySet()) {
            String name = names.get(one.getKey());
            LoadedModels models = LoadedModels.in(one.getKey(), classes);
            assertThat(isSaid(name, slot, one.getValue()) || isReached(name, slot, models))
                    .as(
                            "%s in %s: %s; %s",
                            slot, one.getKey(), name, one.getValue().diagnostics())
                    .isTrue();
            assertComesBack(models, name);
        }
    }

    /** Plain names and random texts in turn, so that both outcomes are met. */
    private static String name(Slot slot, int round) {
        HostileText texts = new HostileText(5000L * slot.ordinal() + round);
        return switch (round % 4) {
            case 0 -> "plain" + round;
            case 1 ->
                MeaningfulWords.all()
                        .get((31 * round + slot.ordinal())
                                % MeaningfulWords.all().size());
            case 2 -> "x" + texts.nextOfOneLine().replaceAll("[^\\p{L}\\p{Mn}\\p{Nd}_]", "") + round;
            default -> texts.nextOfOneLine();
        };
    }

    private static List<SourceFile> pages(Slot slot, String name) {
        return GadgetPages.with(Map.of(slot, Delivery.ENCODED.into(slot.context(), name)));
    }

    private static boolean isReached(String name, Slot slot, LoadedModels models) throws Exception {
        return slot == Slot.MEMBER
                ? models.knows("GadgetState", name)
                : isAnnotation(name) || models.holds("Gadget", name);
    }

    /** JSON control information and instance annotations: no property, and kept like any other name. */
    private static boolean isAnnotation(String name) {
        return name.contains("@");
    }

    /** Whatever the model makes of it: the member is there again. */
    private static void assertComesBack(LoadedModels models, String name) throws Exception {
        if (!name.equals("@odata.type") && isText(name)) {
            JsonNode json = JSON.createObjectNode().putNull(name).put("colour", "red");
            assertThat(models.roundTrip("Gadget", json)).as(name).isEqualTo(json);
        }
    }

    /** Half a surrogate pair is no text that JSON could carry. */
    private static boolean isText(String name) {
        return name.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isSaid(String name, Slot slot, Generated generated) {
        String shown = visible(shown(name));
        return generated.diagnostics().stream()
                .anyMatch(said -> !shown.isEmpty() && visible(said.message()).contains(shown)
                        || isWhere(Delivery.ENCODED.into(slot.context(), name), said, pages(slot, name)));
    }

    private static boolean isWhere(String delivered, Diagnostic said, List<SourceFile> pages) {
        return pages.stream()
                .filter(page -> page.path().equals(said.span().path()))
                .flatMap(page ->
                        page.text().lines().skip(said.span().startLine() - 1L).limit(1))
                .anyMatch(line -> line.contains(delivered));
    }

    /** As messages print it. */
    private static String shown(String name) {
        SourceSpan anywhere = SourceSpan.at("x", 1, 1);
        String nothing = NAME_OUTSIDE_GRAMMAR.at(anywhere, "").message();
        String message = NAME_OUTSIDE_GRAMMAR.at(anywhere, name).message();
        int start = 0;
        while (start < nothing.length() && nothing.charAt(start) == message.charAt(start)) {
            start++;
        }
        return message.substring(start, message.length() - (nothing.length() - start));
    }

    /** Pages are read, and messages written, without what nobody sees. */
    private static String visible(String text) {
        return text.replaceAll("[\\s\\p{Cf}\u00a0]+", "");
    }
}
