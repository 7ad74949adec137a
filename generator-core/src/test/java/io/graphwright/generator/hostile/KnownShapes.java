package io.graphwright.generator.hostile;

import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/** All that generated code can do, learned from harmless pages with every kind of property, class, enum and request. */
final class KnownShapes {
    /** Every name that these pages give begins so: whatever does not is the generator's own. */
    private static final String MARK = "zq";

    private static final List<String> TYPES = List.of(
            "String",
            "Boolean",
            "Byte",
            "Int32",
            "Int64",
            "Single",
            "Double",
            "Decimal",
            "Guid",
            "DateTimeOffset",
            "Date",
            "TimeOfDay",
            "Duration",
            "Binary",
            "Json",
            "[zqLeaf](zqleaf.md)",
            "[zqBase](zqbase.md)",
            "zqColour",
            "[zqRow](zqrow.md)");

    private final Set<String> ours;
    private final Set<String> shapes;

    private KnownShapes(Set<String> ours, Set<String> shapes) {
        this.ours = Set.copyOf(ours);
        this.shapes = Set.copyOf(shapes);
    }

    static KnownShapes learn() {
        Generated generated = Generated.from(pages(), "com.example." + MARK).isInert();
        SortedSet<String> ours = generated.identifiers();
        ours.removeIf(name -> name.toLowerCase(Locale.ROOT).contains(MARK));
        return new KnownShapes(ours, generated.shapes(ours));
    }

    /** What these files do that no harmless page makes a file do. */
    SortedSet<String> strange(Generated generated) {
        SortedSet<String> strange = generated.shapes(ours);
        strange.removeAll(shapes);
        return strange;
    }

    /** Whether a name is one of the generator's own, so that a page that gives it looks strange without being so. */
    boolean isOurs(String name) {
        return ours.contains(name);
    }

    private static List<SourceFile> pages() {
        List<SourceFile> pages = new ArrayList<>();
        pages.add(type("zqleaf", "zqLeaf", ""));
        pages.add(type("zqbase", "zqBase", "\"abstract\": true, \"openType\": true"));
        pages.add(type("zqmiddle", "zqMiddle", "\"baseType\": \"microsoft.graph.zqBase\", \"keyProperty\": \"zqP0\""));
        pages.add(type("zqlow", "zqLow", "\"baseType\": \"microsoft.graph.zqMiddle\""));
        pages.add(References.resource("zqrow", "microsoft.graph.zqSub.zqRow", ""));
        pages.add(References.resource("zqbare", "microsoft.graph.zqBare", ""));
        pages.add(
                References.resource("zqbare2", "microsoft.graph.zqBare2", "\"baseType\": \"microsoft.graph.zqBare\""));
        pages.add(References.enumeration("enums", "zqColour", List.of("zqRed", "zqGreen")));
        pages.add(References.get(
                "api/zqone-get.md",
                "microsoft.graph.zqLeaf",
                nested(),
                "/zq/{zqId}",
                "/zq/{zqId}/f(zqA='{zqA}',zqB={zqB})",
                "/zq/root:/{zqPath}"));
        pages.add(
                References.get("api/zqtwo-list.md", "microsoft.graph.zqLow", "{\"value\": [" + nested() + "]}", "/zq"));
        pages.add(References.get("api/zqthree-get.md", "microsoft.graph.zqBare", "{\"value\": [{}]}", "/zq/x"));
        pages.add(References.get("api/zqtext-get.md", "String", "{\"value\": \"zq\"}", "/zq/{zqId}/y"));
        pages.add(References.get(
                "api/zqtexts-get.md", "Collection(Edm.String)", "{\"value\": [\"zq\"]}", "/zq/{zqId}/z"));
        pages.add(References.get("api/zqfree-get.md", "microsoft.graph.zqFree", nested(), "/zqfree/{zqId}"));
        pages.add(References.get("api/zqcount-get.md", "Edm.Int32", "3", "/zq/$count"));
        pages.add(References.get("api/zqstream-get.md", "Edm.Stream", "zq", "/zq/{zqId}/$value"));
        pages.add(References.get(
                "api/zqfunction-get.md", "microsoft.graph.zqLeaf", "{}", "/zq/f(zqA={zqA})/g(zqB='{zqB}')"));
        pages.add(References.get("api/zqitem-get.md", "microsoft.graph.zqLeaf", "{}", "/zq/root:/{zqPath}:/x/{zqId}"));
        pages.add(other("api/zqany-get.md", "Content-Type: application/json", "{ \"zqA\": 1 }"));
        pages.add(other("api/zqcsv-get.md", "Content-Type: text/csv", "a,b,c"));
        pages.add(other("api/zqplain-get.md", "Content-Type: text/plain", "words"));
        pages.add(other("api/zqbytes-get.md", "Content-Type: application/octet-stream", "{bytes}"));
        pages.add(other("api/zqnothing-get.md", "", ""));
        pages.addAll(GadgetPages.renamed(MARK));
        return pages;
    }

    /** A page whose answer is no JSON. */
    private static SourceFile other(String path, String header, String body) {
        SourceFile page = References.get(path, "", "{}", "/zq/{zqId}/other", "/zq/{zqId}/zqmore/{zqB}");
        return new SourceFile(
                path,
                page.text()
                        .replace(", \"@odata.type\": \"\"", "")
                        .replace("Content-Type: application/json", header)
                        .replace("\n{}\n", "\n" + body + "\n"));
    }

    private static SourceFile type(String stem, String name, String annotation) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            rows.add("|" + MARK + "P" + name + i + "|" + TYPES.get(i) + "|Text.|");
            rows.add("|" + MARK + "C" + name + i + "|" + TYPES.get(i) + " collection|This property is deprecated.|");
        }
        return References.resource(stem, "microsoft.graph." + name, annotation, rows.toArray(String[]::new));
    }

    private static String nested() {
        return "{ \"zqA\": { \"zqB\": 1, \"zqC\": [{ \"zqD\": true }], \"zqE\": [1, 2], \"zqF\": \"x\", \"zqG\": 1.5, \"zqH\": {}, \"zqI\": null } }";
    }
}
