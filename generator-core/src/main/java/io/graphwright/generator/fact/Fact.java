package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Collection;

/**
 * One thing that a page says, with its place. Type names stand as the page writes them, without {@code #} and {@code Collection()};
 * what they mean is for inference to decide.
 */
public sealed interface Fact
        permits TypeDeclared,
                TypeTraitStated,
                BaseTypeStated,
                PropertyDocumented,
                NavigationDocumented,
                MethodListed,
                EnumMemberDocumented,
                ObjectShown,
                PropertyObserved,
                KeyShown,
                OperationDocumented,
                ExchangeShown {

    SourceSpan span();

    <R> R accept(Visitor<R> visitor);

    /** One line for each fact, sorted by place: what goldens hold and what is shown to people. */
    static String print(Collection<Fact> facts) {
        return FactText.of(facts);
    }

    /** One answer for each kind of fact. */
    interface Visitor<R> {
        R typeDeclared(TypeDeclared fact);

        R typeTraitStated(TypeTraitStated fact);

        R baseTypeStated(BaseTypeStated fact);

        R propertyDocumented(PropertyDocumented fact);

        R navigationDocumented(NavigationDocumented fact);

        R methodListed(MethodListed fact);

        R enumMemberDocumented(EnumMemberDocumented fact);

        R objectShown(ObjectShown fact);

        R propertyObserved(PropertyObserved fact);

        R keyShown(KeyShown fact);

        R operationDocumented(OperationDocumented fact);

        R exchangeShown(ExchangeShown fact);
    }
}
