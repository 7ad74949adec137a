package io.graphwright.generator.hostile;

import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A small reference with every kind of page, in which each {@link Slot} can be given another text. */
final class GadgetPages {
    private static final String API = """
            ---
            title: "«YAML_TITLE»"
            description: "«YAML_DESCRIPTION»"
            author: "«YAML_AUTHOR»"
            ms.prod: "gadgets"
            doc_type: "«YAML_KIND»"
            ---

            # «HEADING»

            Namespace: «NAMESPACE»

            «PARAGRAPH»

            ## Permissions

            |Permission type|Permissions (from least to most privileged)|
            |:---|:---|
            |Delegated (work or school account)|Gadget.Read|
            |«PERMISSION_LABEL»|«PERMISSION»|

            ## HTTP request

            <!-- { "blockType": "ignored" } -->
            ``` http
            GET /«PATH_SEGMENT»/{«PATH_PARAMETER»}
            GET /workshop/gadgets/find(«PATH_ARGUMENT»='{«PATH_ARGUMENT»}',on='«PATH_LITERAL»')?«QUERY»
            ```

            ## Function parameters

            |Parameter|Type|Description|
            |:---|:---|:---|
            |«PARAMETER_NAME»|«PARAMETER_TYPE»|«PARAMETER_DESCRIPTION»|

            ## Optional query parameters

            «QUERY_TEXT»

            |Query parameter|Type|Description|
            |:---|:---|:---|
            |«QUERY_OPTION»|String|«QUERY_OPTION_DESCRIPTION»|

            ## Request headers

            |Name|Description|
            |:---|:---|
            |Authorization|Bearer {token}. Required.|
            |«HEADER_NAME»|«HEADER_DESCRIPTION»|

            ## Response

            «RESPONSE_TEXT» It is a [gadget](../resources/gadget.md) object.

            ## Example

            ### Request

            <!-- { "blockType": "request", "name": "«EXAMPLE_NAME»" } -->
            ``` http
            GET https://graph.microsoft.com/v1.0/gadgets/«EXAMPLE_URL»
            «EXAMPLE_HEADER»
            ```

            ### Response

            <!-- { "blockType": "response", "truncated": true, "@odata.type": "«ANNOTATED_TYPE»" } -->
            ``` http
            HTTP/1.1 200 «STATUS»
            Content-Type: «CONTENT_TYPE»

            {
              "@«ODATA_KEY»": "https://example.com/x",
              "@odata.type": "#«JSON_TYPE»",
              "id": "1234",
              "colour": "«JSON_VALUE»",
              "label": "«PLACEHOLDER»",
              "«JSON_KEY»": 12,
              "box": { "«JSON_NESTED_KEY»": 3 },
              "fastener": { "@odata.type": "#microsoft.graph.«SUBNAMESPACE».«NESTED_TYPE»", "reach": 1.5 },
              "parts": [{ "caption": "wheel" }]
            }
            ```
            """;

    private static final String RESOURCE = """
            ---
            title: "gadget resource type"
            description: "A thing with parts."
            doc_type: resourcePageType
            ---

            # «TYPE_HEADING»

            Namespace: microsoft.graph

            «TYPE_TEXT»

            ## Methods

            |Method|Return type|Description|
            |:---|:---|:---|
            |[Get gadget](../api/gadget-get.md)|[gadget](gadget.md)|«METHOD_CELL»|

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|The key. Read-only.|
            |colour|String|The colour.|
            |label|String|What it is called.|
            |«PROPERTY_NAME»|«PROPERTY_TYPE»|«PROPERTY_DESCRIPTION»|
            |parts|[«LINK_TEXT»](«LINK_TARGET») collection|What it is made of.|
            |state|gadgetState|How it is. Possible values are: `«LISTED_VALUE»`, `«MEMBER»`.|
            |made|DateTimeOffset|When it was made.|
            |picture|Binary|How it looks.|
            |tags|String collection|Words for it.|
            |price|Double|What it costs.|
            |extra|Json|Whatever else.|

            ## Relationships

            |Relationship|Type|Description|
            |:---|:---|:---|
            |«RELATION_NAME»|[gadgetPart](gadgetpart.md) collection|«RELATION_DESCRIPTION»|

            ## JSON representation

            <!-- {
              "blockType": "resource",
              "keyProperty": "«KEY_PROPERTY»",
              "baseType": "«BASE_TYPE»",
              "@odata.type": "«DECLARED_TYPE»"
            }-->
            ``` json
            {
              "id": "String (identifier)",
              "colour": "«SCHEMA_VALUE»",
              "state": "String",
              "made": "String (timestamp)"
            }
            ```
            """;

    private static final String PART = """
            ---
            title: "gadgetPart resource type"
            doc_type: resourcePageType
            ---

            # gadgetPart resource type

            Namespace: microsoft.graph

            A part of a [gadget](gadget.md).

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |caption|String|What it is called.|
            |amount|Int64|How many there are.|

            ## JSON representation

            <!-- { "blockType": "resource", "@odata.type": "microsoft.graph.gadgetPart" }-->
            ``` json
            { "caption": "String", "amount": 1 }
            ```
            """;

    private static final String THING = """
            ---
            title: "thing resource type"
            doc_type: resourcePageType
            ---

            # thing resource type

            Namespace: microsoft.graph

            Anything that has a key.

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|The key. Read-only.|

            ## JSON representation

            <!-- { "blockType": "resource", "keyProperty": "id", "abstract": true, "@odata.type": "microsoft.graph.thing" }-->
            ``` json
            { "id": "String (identifier)" }
            ```
            """;

    private static final String ENUMS = """
            ---
            title: "Enum values of gadgets"
            doc_type: enumPageType
            ---

            # Enum values of gadgets

            Namespace: microsoft.graph

            ### «ENUM_HEADING»

            |Member|Description|
            |:---|:---|
            |«LISTED_VALUE»|It works.|
            |«MEMBER»|«MEMBER_DESCRIPTION»|
            """;

    /** Of a type that no table describes: all that its JSON shows counts. */
    private static final String TOOLBOX = """
            ---
            title: "Get toolbox"
            doc_type: apiPageType
            ---

            # Get toolbox

            Namespace: microsoft.graph

            ## HTTP request

            ``` http
            GET /toolboxes/{toolboxId}
            ```

            ## Response

            <!-- { "blockType": "response", "@odata.type": "microsoft.graph.toolbox" } -->
            ``` http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {
              "box": { "«JSON_NESTED_KEY»": 3 },
              "fastener": { "@odata.type": "#microsoft.graph.«SUBNAMESPACE».«NESTED_TYPE»", "reach": 1.5 }
            }
            ```
            """;

    private static final Pattern NAMES = Pattern.compile(
            "(?i)\\b(gadget|thing|toolbox|tools|screw|id\\b|colour|label|weight|box|depth|fastener|reach|parts?\\b|caption|amount|breadth|state\\b|made|picture|tags|price|extra|spares|broken|whole|since|x-gadget)");

    private GadgetPages() {}

    /** With nothing but harmless texts. */
    static List<SourceFile> harmless() {
        return filled(Slot::harmless);
    }

    /** With names that all begin with {@code mark}. */
    static List<SourceFile> renamed(String mark) {
        return harmless().stream()
                .map(page ->
                        new SourceFile(NAMES.matcher(page.path()).replaceAll(mark + "$0"), renamed(page.text(), mark)))
                .toList();
    }

    private static String renamed(String text, String mark) {
        return NAMES.matcher(text).replaceAll(name -> mark + name.group());
    }

    /** @param texts as they are to stand in the pages; harmless where there is none */
    static List<SourceFile> with(Map<Slot, String> texts) {
        return filled(slot -> texts.getOrDefault(slot, slot.harmless()));
    }

    private static List<SourceFile> filled(Function<Slot, String> texts) {
        return List.of(
                new SourceFile("api/" + texts.apply(Slot.FILE_NAME) + ".md", fill(API, texts)),
                new SourceFile("api/toolbox-get.md", fill(TOOLBOX, texts)),
                new SourceFile("resources/gadget.md", fill(RESOURCE, texts)),
                new SourceFile("resources/gadgetpart.md", fill(PART, texts)),
                new SourceFile("resources/thing.md", fill(THING, texts)),
                new SourceFile("resources/enums.md", fill(ENUMS, texts)));
    }

    private static String fill(String template, Function<Slot, String> texts) {
        StringBuilder page = new StringBuilder();
        int end = 0;
        for (int start = template.indexOf('«'); start >= 0; start = template.indexOf('«', end)) {
            page.append(template, end, start);
            end = template.indexOf('»', start) + 1;
            page.append(texts.apply(Slot.valueOf(template.substring(start + 1, end - 1))));
        }
        return page.append(template.substring(end)).toString();
    }
}
