package io.graphwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.hostile.HostileText;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceUrlTest {
    private static final String ROOT = "https://learn.microsoft.com/graph/api/";

    @Test
    void aPageIsFoundInItsFolder() {
        assertThat(ReferenceUrl.ofType("docs/resources/call.md")).isEqualTo(ROOT + "resources/call");
        assertThat(ReferenceUrl.ofType("docs/api/call-get.md")).isEqualTo(ROOT + "call-get");
        assertThat(ReferenceUrl.ofOperation("api/call-get.md", "v1.0"))
                .isEqualTo(ROOT + "call-get?view=graph-rest-1.0");
    }

    @Test
    void whatAPathSaysIsOneSegment() {
        assertThat(ReferenceUrl.ofType("resources/a?b#c%2e\u00e9.md"))
                .isEqualTo(ROOT + "resources/a%3Fb%23c%252e%C3%A9");
        assertThat(ReferenceUrl.ofOperation("api/call-get.md", "beta&x=y"))
                .isEqualTo(ROOT + "call-get?view=graph-rest-beta%26x%3Dy");
    }

    @Test
    void noNameLeadsUpwards() {
        for (String name : List.of("...md", "..md", "resources/...md", "api/...md")) {
            assertThat(URI.create(ReferenceUrl.ofType(name)).normalize().toString())
                    .startsWith(ROOT);
            assertThat(URI.create(ReferenceUrl.ofOperation(name, "v1.0"))
                            .normalize()
                            .toString())
                    .startsWith(ROOT);
        }
    }

    @Test
    void whateverThePathTheAddressLiesInTheReference() {
        HostileText hostile = new HostileText(5);
        for (int i = 0; i < 4000; i++) {
            String path = hostile.next();
            for (String url : List.of(
                    ReferenceUrl.ofType(path),
                    ReferenceUrl.ofType("api/" + path),
                    ReferenceUrl.ofOperation(path, path))) {
                URI address = URI.create(url);
                assertThat(address.normalize().toString()).as(path).startsWith(ROOT);
                assertThat(address.getRawPath()).matches("/graph/api/(resources/)?([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
                assertThat(address.getRawFragment()).isNull();
            }
        }
    }
}
