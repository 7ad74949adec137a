package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLinksTest {
    private static final String FROM = "v1.0/api/call-get.md";

    @Test
    void relativeLinksAreSeenFromTheirPage() {
        assertThat(PageLinks.page(FROM, "../resources/call.md")).contains("v1.0/resources/call.md");
        assertThat(PageLinks.page(FROM, "call-list.md")).contains("v1.0/api/call-list.md");
        assertThat(PageLinks.page(FROM, "./../resources//call.md")).contains("v1.0/resources/call.md");
        assertThat(PageLinks.page(FROM, "..\\resources\\call.md")).contains("v1.0/resources/call.md");
    }

    @Test
    void fragmentsAreNoPartOfThePage() {
        assertThat(PageLinks.page(FROM, "../resources/call.md#properties")).contains("v1.0/resources/call.md");
        assertThat(PageLinks.anchor("../resources/call.md#properties")).contains("properties");
        assertThat(PageLinks.anchor("../resources/call.md#")).isEmpty();
        assertThat(PageLinks.page(FROM, "#callstate-values")).contains(FROM);
    }

    @Test
    void linksIntoThePublishedSiteLeadToThePageOfThatName() {
        assertThat(PageLinks.page(FROM, "/graph/api/resources/call?view=graph-rest-1.0"))
                .contains("v1.0/resources/call.md");
        assertThat(PageLinks.page(FROM, "https://learn.microsoft.com/en-us/graph/api/call-get"))
                .contains("v1.0/api/call-get.md");
    }

    @Test
    void otherLinksLeadToNoPage() {
        assertThat(PageLinks.page(FROM, "/graph/permissions-reference")).isEmpty();
        assertThat(PageLinks.page(FROM, "https://example.com/call.md")).isEmpty();
        assertThat(PageLinks.page(FROM, "mailto:call.md")).isEmpty();
        assertThat(PageLinks.page(FROM, "../images/call.png")).isEmpty();
        assertThat(PageLinks.page(FROM, "")).isEmpty();
    }

    @Test
    void linksOutOfTheSourcesKeepTheirWayOut() {
        assertThat(PageLinks.page("call.md", "../../resources/call.md")).contains("../../resources/call.md");
    }

    @Test
    void anchorsOfHeadingsAreThoseOfTheSite() {
        assertThat(PageLinks.anchorOf("callState values ")).isEqualTo("callstate-values");
        assertThat(PageLinks.anchorOf("What's new?")).isEqualTo("whats-new");
    }
}
