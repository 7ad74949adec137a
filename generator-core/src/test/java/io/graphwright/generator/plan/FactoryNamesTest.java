package io.graphwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.emit.Operations;
import io.graphwright.generator.plan.RequestPlan.FactoryPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactoryNamesTest {
    @Test
    void firstPathIsTheCanonicalOne() {
        assertThat(names("/me/messages")).containsExactly("of");
    }

    @Test
    void pathIsNamedByTheWordsThatSetItApart() {
        assertThat(names("/me/messages", "/users/{id}/messages", "/users/{id}/folders/{folderId}/messages"))
                .containsExactly("of", "ofUsers", "ofUsersFolders");
    }

    @Test
    void pathWithoutWordsOfItsOwnIsNamedByWhatItAdds() {
        assertThat(names("/sites/root", "/sites/{siteId}")).containsExactly("of", "ofSites");
    }

    @Test
    void pathThatLacksSomethingIsNamedByItsEnd() {
        assertThat(names("/me/photo/$value", "/users/{id}/photo/$value", "/me/photo", "/users/{id}/photo"))
                .containsExactly("of", "ofUsers", "ofPhoto", "ofUsersPhoto");
        assertThat(names("/me/meetings/{meetingId}", "/me/meetings")).containsExactly("of", "ofMeetings");
    }

    @Test
    void pathsOfOneNameDifferInTheNumberOfTheirParameters() {
        assertThat(names("/me/photo", "/me/photos", "/me/photos/{size}")).containsExactly("of", "ofPhotos", "ofPhotos");
    }

    @Test
    void parametersTellPathsOfOneEndApart() {
        assertThat(names("/me/lamps", "/lamps/{lampId}", "/lamps/{roomId}"))
                .containsExactly("of", "ofLamps", "ofRoomId");
    }

    @Test
    void namespaceOfATypeInAPathIsLeftOut() {
        assertThat(names("/lamps", "/lamps/find(lampColor=microsoft.graph.lampColor'{color:String}')"))
                .containsExactly("of", "ofFindLampColor");
    }

    @Test
    void namesOfOurOwnMethodsAreNotTaken() {
        assertThat(names("/", "/{a}", "/{b}", "/{a}/{b}")).containsExactly("of", "ofA", "ofB", "ofAB");
    }

    private static List<String> names(String... paths) {
        Operation operation = Operations.get("api/lamp-get.md", paths).one("lamp");
        return new RequestMethods()
                .factories(operation).stream().map(FactoryPlan::method).toList();
    }
}
