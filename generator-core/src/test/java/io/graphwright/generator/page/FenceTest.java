package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceTest {

    @ParameterizedTest
    @CsvSource({
        "'```http', http",
        "'``` http', http",
        "'```HTTP ', http",
        "'```\u00A0json', json",
        "'```msgraph-interactive', msgraph-interactive",
        "'```json highlight=\"a\"', json",
        "'```C#', c#",
        "'````', ''"
    })
    void theLanguageIsTheFirstWordInLowerCase(String fence, String language) {
        CodeBlock code = ShownPage.of(fence + "\nx\n````\n").only(CodeBlock.class);

        assertThat(code.language()).isEqualTo(language);
    }

    @Test
    void theIndentationOfTheFenceIsNoPartOfTheText() {
        CodeBlock code = ShownPage.of("    ```json\n    {\n      \"a\": 1\n\n    }\n    ```\n")
                .only(CodeBlock.class);

        assertThat(code.text()).isEqualTo("{\n  \"a\": 1\n\n}");
        assertThat(ShownPage.range(code.textSpan())).isEqualTo("2:5-5:6");
    }

    @Test
    void linesFurtherLeftThanTheFenceMoveNoColumn() {
        CodeBlock code = ShownPage.of("  ```json\n  {\n \"a\": 1\n  }\n  ```\n").only(CodeBlock.class);

        assertThat(code.text()).isEqualTo(" {\n\"a\": 1\n }");
        assertThat(ShownPage.range(code.textSpan())).isEqualTo("2:2-4:4");
    }

    @Test
    void aFenceInAQuotationLosesItsMarks() {
        ShownPage page = ShownPage.of("> ```json\n> {\n>   1\n> ```\n> text\n");

        assertThat(page.text()).isEqualTo("code json {/  1\nquote text\n");
    }

    @Test
    void aFenceEndsWithItsQuotation() {
        assertThat(ShownPage.of("> ```json\n> {}\ntext\n").text()).isEqualTo("code json {}\nprose text\n");
    }

    @Test
    void aLongerFenceHoldsShorterOnes() {
        assertThat(ShownPage.of("````\n```\nx\n```\n````\n~~~\n```\n~~~\n").text())
                .isEqualTo("code  ```/x/```\ncode  ```\n");
    }

    @Test
    void threeBackticksOnOneLineAreInlineCode() {
        ShownPage page = ShownPage.of("```204 No Content```\n\ntext\n");

        assertThat(page.text()).isEqualTo("prose 204 No Content\nprose text\n");
    }

    @Test
    void aCommentHidesFences() {
        assertThat(ShownPage.of("<!-- text\n```http\nGET /a\n```\n-->\n# T\n").text())
                .isEqualTo("# T\n");
    }

    @Test
    void aFenceHidesComments() {
        assertThat(ShownPage.of("```xml\n<!-- a\n```\n# T\n-->\n").text())
                .isEqualTo("code xml <!-- a\n# T\nprose -->\n");
    }

    @Test
    void aCommentInACodeSpanIsCode() {
        assertThat(ShownPage.of("write `<!-- a` and \\<!-- b\n\ntext <!-- c --> more\n")
                        .text())
                .isEqualTo("prose write <!-- a and <!-- b\nprose text more\n");
    }

    @Test
    void anUnclosedCommentHidesTheRestAndIsAnError() {
        assertThat(ShownPage.of("# T\n<!-- a\n## B\n").text()).isEqualTo("# T\n2:1 GW102\n");
        assertThat(ShownPage.of("# T\ntext <!-- a\n## B\n").text()).isEqualTo("# T\nprose text <!-- a\n## B\n");
    }

    @Test
    void anUnclosedFenceRunsToTheEndAndIsAnError() {
        assertThat(ShownPage.of("# T\n```http\nGET /a\n").text()).isEqualTo("# T\ncode http GET /a\n2:1 GW103\n");
    }

    @Test
    void aFenceThatNobodyClosedEndsBeforeWhatBelongsToTheNext() {
        ShownPage page = ShownPage.of("""
                ```http
                GET /a

                ### Response
                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 204 No Content
                ```
                """);

        assertThat(page.text()).isEqualTo("""
                        code http GET /a
                        ### Response
                        code http @{ "blockType": "response" } HTTP/1.1 204 No Content
                        6:1 GW107
                        """);
    }

    @Test
    void aFenceOfMarkdownMayHoldFences() {
        assertThat(ShownPage.of("```markdown\n```json\n```\n").text()).isEqualTo("code markdown ```json\n");
    }
}
