package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PathDocumented;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every documented GET has a request class that asks for what its page shows. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class ExampleRequestsTest {

    @Test
    void everyPageThatDocumentsAGetHasARequestClass(Reference reference) throws IOException {
        SortedMap<String, RequestClass> classes = RequestClass.all(reference.compiled());
        List<String> pages = reference
                .facts(OperationDocumented.class)
                .filter(operation -> operation.paths().stream()
                        .anyMatch(path -> path.method().equals("GET")))
                .map(operation -> operation.span().path())
                .toList();
        Listing listing = new Listing("request-classes");
        for (String page : pages) {
            if (RequestClass.of(page, classes).isEmpty()) {
                listing.add("no request class: " + reasons(page, reference), page);
            }
        }
        listing.share("pages with GET and a request class", pages.size() - listing.count(), pages.size());
        listing.print();
        assertThat(pages).isNotEmpty();
        assertThat(listing.count()).isLessThanOrEqualTo(pages.size() / 100);
    }

    @Test
    void everyDocumentedPathHasItsFactory(Reference reference) throws IOException {
        SortedMap<String, RequestClass> classes = RequestClass.all(reference.compiled());
        Listing listing = new Listing("factories");
        int paths = 0;
        for (Operation operation : reference.getOperations().values()) {
            Optional<RequestClass> type = RequestClass.of(operation.page(), classes);
            for (PathTemplate path : operation.paths()) {
                paths++;
                if (type.flatMap(each -> each.factory(path)).isEmpty()) {
                    listing.add("no factory", operation.page() + " " + path.text());
                }
            }
        }
        listing.share("documented GET paths with a factory", paths - listing.count(), paths);
        listing.print();
        assertThat(paths).isPositive();
        assertThat(listing.count()).isZero();
    }

    @Test
    void requestsAskForWhatExamplesShow(Reference reference) throws IOException {
        SortedMap<String, RequestClass> classes = RequestClass.all(reference.compiled());
        SortedMap<String, Operation> operations = reference.getOperations();
        Listing listing = new Listing("requests");
        Listing untyped = new Listing("requests-untyped-options");
        int all = 0;
        int documented = 0;
        int same = 0;
        for (PathDocumented shown : shownGets(reference)) {
            ExampleUrl url = ExampleUrl.parse(shown.target());
            Optional<RequestClass> type = RequestClass.of(shown.span().path(), classes);
            Optional<Operation> operation =
                    Optional.ofNullable(operations.get(shown.span().path()));
            if (!url.isOfService() || type.isEmpty() || operation.isEmpty()) {
                listing.add("not of this service or page", shown.span() + " " + shown.target());
                continue;
            }
            all++;
            RenderedExample rendered = RenderedExample.of(url, operation.get(), type.get());
            same += rendered.difference().isEmpty() ? 1 : 0;
            documented += rendered.isBeyondThePage() ? 0 : 1;
            rendered.difference()
                    .ifPresent(difference -> listing.add(
                            difference.split(": ", 2)[0],
                            shown.span() + " " + difference.split(": ", 2)[1]));
            rendered.untyped().forEach(option -> untyped.add(option.name(), shown.span() + " " + option.value()));
        }
        listing.share("GET examples that the page's class renders the same", same, all);
        listing.share("of those whose path the page documents", same, documented);
        listing.figure("query options set without a method of their own: %d", untyped.count());
        listing.print();
        untyped.print();
        assertThat(all).isPositive();
        assertThat(listing.count("the query differs")).isZero();
        assertThat(same).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * documented));
    }

    private static List<PathDocumented> shownGets(Reference reference) {
        return reference
                .facts(ExchangeShown.class)
                .flatMap(exchange -> exchange.request().stream())
                .filter(request -> request.method().equals("GET"))
                .distinct()
                .toList();
    }

    private static String reasons(String page, Reference reference) {
        List<String> said = reference.result().diagnostics().stream()
                .filter(diagnostic -> diagnostic.span().path().equals(page))
                .map(diagnostic -> diagnostic.code().toString())
                .distinct()
                .toList();
        return said.isEmpty() ? "no diagnostic says why" : String.join(", ", said);
    }
}
