package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationPlaceTest {
    private static final String CODE = "```http\nGET /a\n```\n";

    @Test
    void blankLinesMayStandBetweenAnnotationAndCode() {
        assertThat(ShownPage.of("<!--{\n\"blockType\": \"request\"\n}-->\n\n\n" + CODE)
                        .text())
                .isEqualTo("code http @{/\"blockType\": \"request\"/} GET /a\n");
    }

    @Test
    void textAndHeadingsBetweenAreNoted() {
        assertThat(ShownPage.of("<!-- {\"blockType\": \"request\"} -->\ntext\n### Request\n" + CODE)
                        .text())
                .isEqualTo("""
                        prose text
                        ### Request
                        code http @{"blockType": "request"} GET /a
                        1:1 GW108
                        """);
    }

    @Test
    void anotherAnnotationComesFirst() {
        assertThat(ShownPage.of("<!-- {\"blockType\": \"a\"} -->\n\n<!-- {\"blockType\": \"b\"} -->\n" + CODE)
                        .text())
                .isEqualTo("""
                        annotation {"blockType": "a"}
                        code http @{"blockType": "b"} GET /a
                        1:1 GW109
                        """);
    }

    @Test
    void anotherCodeBlockComesFirst() {
        assertThat(ShownPage.of("<!-- {\"blockType\": \"a\"} -->\n" + CODE + CODE)
                        .text())
                .isEqualTo("code http @{\"blockType\": \"a\"} GET /a\ncode http GET /a\n");
    }

    @Test
    void anAnnotationOfPermissionsSpeaksOfTheInclude() {
        ShownPage page = ShownPage.of("""
                <!-- { "blockType": "permissions", "name": "call_get" } -->
                [!INCLUDE [permissions-table](../includes/permissions/call-get.md)]

                ## HTTP request
                ```http
                GET /a
                ```
                """);

        assertThat(page.text()).isEqualTo("""
                        annotation { "blockType": "permissions", "name": "call_get" }
                        include permissions-table -> ../includes/permissions/call-get.md
                        ## HTTP request
                        code http GET /a
                        """);
    }

    @Test
    void anAnnotationWithoutCodeIsNoted() {
        assertThat(ShownPage.of("# T\n <!-- {\"blockType\": \"ignored\"} -->\n`GET /a`\n")
                        .text())
                .isEqualTo("# T\nannotation {\"blockType\": \"ignored\"}\nprose GET /a\n2:2 GW109\n");
    }

    @Test
    void anAnnotationInAQuotationLosesItsMarks() {
        assertThat(ShownPage.of("> <!-- {\n> \"blockType\": \"request\"\n> } -->\n> ```http\n> GET /a\n> ```\n")
                        .text())
                .isEqualTo("code http @{/  \"blockType\": \"request\"/  } GET /a\n");
    }

    @Test
    void otherCommentsAreNoAnnotations() {
        assertThat(ShownPage.of("""
                                <!-- uuid: 1 -->
                                <!-- {"type": "#page.annotation", "blockType": "x"} -->
                                <!-- {"a": 1
                                ```
                                } -->
                                <!-- text "blockType": 1 -->
                                <!-->
                                """ + CODE).text()).isEqualTo("code http GET /a\n");
    }

    @Test
    void theTextOfAnAnnotationKnowsItsPlace() {
        BlockAnnotation annotation = ShownPage.of("# T\n<!-- {\n\"blockType\": 1} -->\n" + CODE)
                .only(CodeBlock.class)
                .annotation()
                .orElseThrow();

        assertThat(annotation.text()).isEqualTo(" {\n\"blockType\": 1} ");
        assertThat(ShownPage.range(annotation.span())).isEqualTo("2:5-3:17");
    }
}
