package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** All that pages say and show of one member, before it is weighed. Filled while facts are gathered, read afterwards. */
final class MemberDraft {
    private final QualifiedName owner;
    private final List<DocumentedMember> rows = new ArrayList<>();
    private final List<DocumentedMember> restated = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();

    MemberDraft(QualifiedName owner) {
        this.owner = owner;
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
}
