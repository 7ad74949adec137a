package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageParserTest {

    @Test
    void aPageIsReadIntoSectionsAndBlocks() {
        ShownPage page = ShownPage.of("""
                ---
                title: "Get call"
                doc_type: apiPageType
                ---

                # Get call

                Namespace: microsoft.graph

                ## HTTP request
                <!-- { "blockType": "ignored" } -->
                ``` http
                GET /communications/calls/{id}
                ```

                ## Request headers
                |Name|Description|
                |:---|:---|
                |Authorization|Bearer {token}. Required.|
                """);

        assertThat(page.text()).isEqualTo("""
                        doc_type = apiPageType
                        title = Get call
                        # Get call
                        prose Namespace: microsoft.graph
                        ## HTTP request
                        code http @{ "blockType": "ignored" } GET /communications/calls/{id}
                        ## Request headers
                        table Name|Description + 1
                        """);
    }

    @Test
    void theFirstHeadingOfLevelOneIsTheTitle() {
        ShownPage page = ShownPage.of("""
                intro

                # Get `call`

                # Other
                """);

        assertThat(page.page().title()).map(Heading::text).contains("Get call");
    }

    @Test
    void aSectionKnowsTheHeadingsAboveItAcrossSkippedLevels() {
        ShownPage page = ShownPage.of("""
                # A
                ## B
                ##### C
                ### D
                ## E
                """);

        assertThat(page.page().sections())
                .extracting(
                        section -> section.outline().map(Heading::text).toList().toString())
                .containsExactly("[]", "[A]", "[B, A]", "[C, B, A]", "[D, B, A]", "[E, A]");
    }

    @Test
    void headingsInQuotationsOpenNoSection() {
        assertThat(ShownPage.of("> ## Note\n> text\n").text()).isEqualTo("quote Note\nquote text\n");
    }

    @Test
    void listItemsAreProseEach() {
        assertThat(ShownPage.of("""
                - one
                - two

                  more
                1. three
                """).text()).isEqualTo("""
                        prose one
                        prose two
                        prose more
                        prose three
                        """);
    }

    @Test
    void aHeadingWithoutBlankBehindItsMarksIsAHeading() {
        assertThat(ShownPage.of("##Response\ntext\n\n##Request\n").text())
                .isEqualTo("prose ##Response text\n## Request\n4:1 GW122\n");
    }

    @Test
    void aTabIsNoHeading() {
        ShownPage page = ShownPage.of("""
                ## Request
                # [HTTP](#tab/http)
                ```http
                GET /a
                ```
                # [C#](#tab/csharp)
                [!INCLUDE [sample](../includes/a.md)]
                ---
                ```http
                GET /b
                ```
                """);

        assertThat(page.text()).isEqualTo("""
                        ## Request
                        code http tab=http GET /a
                        include sample -> ../includes/a.md
                        code http GET /b
                        """);
    }

    @Test
    void aHeadingEndsTabsThatNothingCloses() {
        ShownPage page = ShownPage.of("""
                # [HTTP](#tab/http)
                ```http
                GET /a
                ```
                # [C#](#tab/csharp)
                ## Response
                ```http
                HTTP/1.1 204 No Content
                ```
                """);

        assertThat(page.text()).isEqualTo("""
                        code http tab=http GET /a
                        ## Response
                        code http HTTP/1.1 204 No Content
                        1:1 GW110
                        """);
    }

    @Test
    void theLineThatEndsTabsIsNoUnderline() {
        assertThat(ShownPage.of("# [HTTP](#tab/http)\ntext\n---\nmore\n").text())
                .isEqualTo("prose text\nprose more\n");
    }

    @Test
    void severalIncludesMayStandInOneLine() {
        assertThat(ShownPage.of("> [!include [a](b.md)] [!INCLUDE[c]( ../d.md )]\n")
                        .text())
                .isEqualTo("include a -> b.md\ninclude c -> ../d.md\n");
    }

    @Test
    void anIncludeWithinALineIsText() {
        assertThat(ShownPage.of("See [!INCLUDE [a](b.md)].\n").text()).isEqualTo("prose See [!INCLUDE a].\n");
    }

    @Test
    void oddBlanksAreReadAsBlanks() {
        ShownPage page = ShownPage.of("##\u00A0Properties\n\n|\u00A0na\u200Bme\u202F|\u00A0\n|---|\n");

        assertThat(page.text()).isEqualTo("## Properties\ntable name + 0\n1:3 GW116\n3:2 GW116\n");
    }

    @Test
    void indentedCodeIsProse() {
        assertThat(ShownPage.of("text\n\n    # no heading\n").text()).isEqualTo("prose text\nprose # no heading\n");
    }

    @Test
    void placesAreThoseOfThePage() {
        ShownPage page = ShownPage.of("""
                ---
                title: x
                ---
                # T
                - ```http
                  GET /a
                  ```
                  [a](b.md)
                """);

        assertThat(ShownPage.range(page.only(CodeBlock.class).span())).isEqualTo("5:3-7:6");
        assertThat(ShownPage.range(page.only(CodeBlock.class).textSpan())).isEqualTo("6:3-6:9");
        Inline.Link link = page.only(Prose.class).content().links().get(0);
        assertThat(ShownPage.range(link.span())).isEqualTo("8:3-8:12");
    }

    @Test
    void anEmptyPageIsAPage() {
        assertThat(ShownPage.of("").text()).isEqualTo("\n");
        assertThat(ShownPage.of("\n\n").page().sections()).hasSize(1);
    }
}
