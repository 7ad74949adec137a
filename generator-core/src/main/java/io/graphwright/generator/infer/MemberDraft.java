package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that pages say and show of one member, before it is weighed. Filled while facts are gathered, read afterwards. */
final class MemberDraft {
    private final QualifiedName owner;
    private final Optional<String> spelling;
    private final List<DocumentedMember> rows = new ArrayList<>(1);
    private final List<DocumentedMember> restated = new ArrayList<>(0);
    private final List<Sighting> sightings = new ArrayList<>();

    /** Of a member under whatever capitals pages write it with. */
    MemberDraft(QualifiedName owner) {
        this(owner, Optional.empty());
    }

    /** Of a member that is known to differ from another one by its capitals alone, so that they are part of its name. */
    MemberDraft(QualifiedName owner, Optional<String> spelling) {
        this.owner = owner;
        this.spelling = spelling;
    }

    void add(DocumentedMember row) {
        (row.owner().equals(owner) ? rows : restated).add(row);
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
    }

    QualifiedName owner() {
        return owner;
    }

    Optional<String> spelling() {
        return spelling;
    }

    /** The rows of the owner's own tables. */
    List<DocumentedMember> rows() {
        return List.copyOf(rows);
    }

    /** The rows by which derived types repeat what they inherit. */
    List<DocumentedMember> restated() {
        return List.copyOf(restated);
    }

    List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    /** Every row. */
    Stream<DocumentedMember> described() {
        return Stream.concat(rows.stream(), restated.stream());
    }
}
