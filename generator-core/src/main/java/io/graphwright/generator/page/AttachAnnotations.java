package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.ANNOTATION_APART_FROM_CODE;
import static io.graphwright.generator.source.DiagnosticCode.ANNOTATION_WITHOUT_CODE;

import io.graphwright.generator.page.Piece.AnnotationPiece;
import io.graphwright.generator.page.Piece.BlockPiece;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives each code block the annotation before it, unless another code block, annotation, table or include stands between them. */
final class AttachAnnotations {
    /** Speaks of the included table that follows it, never of a code block. */
    private static final Pattern PERMISSIONS =
            Pattern.compile("blockType[\"']?\\s*:\\s*[\"']permissions[\"']", Pattern.CASE_INSENSITIVE);

    private final DiagnosticSink sink;

    AttachAnnotations(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** The pieces in page order; no annotation is left that waits for its block. */
    List<Piece> attach(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Piece.PAGE_ORDER);
        List<Piece> attached = new ArrayList<>();
        int n = 0;
        while (n < sorted.size()) {
            if (sorted.get(n) instanceof AnnotationPiece annotation) {
                int code = indexOfCode(sorted, n, annotation);
                if (code < 0) {
                    attached.add(detached(annotation, sorted, n));
                } else {
                    attached.addAll(sorted.subList(n + 1, code));
                    attached.add(annotated(annotation, sorted, n, code));
                    n = code;
                }
            } else {
                attached.add(sorted.get(n));
            }
            n++;
        }
        return attached;
    }

    private static int indexOfCode(List<Piece> pieces, int from, AnnotationPiece annotation) {
        if (isPermissions(annotation)) {
            return -1;
        }
        for (int n = from + 1; n < pieces.size(); n++) {
            if (pieces.get(n) instanceof AnnotationPiece) {
                return -1;
            }
            if (pieces.get(n) instanceof BlockPiece piece && !(piece.block() instanceof Prose)) {
                return piece.block() instanceof CodeBlock ? n : -1;
            }
        }
        return -1;
    }

    private static boolean isPermissions(AnnotationPiece annotation) {
        return PERMISSIONS.matcher(annotation.annotation().text()).find();
    }

    private Piece annotated(AnnotationPiece annotation, List<Piece> pieces, int from, int to) {
        CodeBlock code = (CodeBlock) ((BlockPiece) pieces.get(to)).block();
        if (to > from + 1) {
            sink.report(
                    ANNOTATION_APART_FROM_CODE.at(annotation.span(), code.span().startLine()));
        }
        return new BlockPiece(new CodeBlock(
                code.language(),
                code.text(),
                code.textSpan(),
                Optional.of(annotation.annotation()),
                code.tab(),
                code.span()));
    }

    private Piece detached(AnnotationPiece annotation, List<Piece> pieces, int index) {
        boolean speaksOfNext = index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof BlockPiece next
                && (next.block() instanceof Include || next.block() instanceof Table);
        if (!speaksOfNext && !isPermissions(annotation)) {
            sink.report(ANNOTATION_WITHOUT_CODE.at(annotation.span()));
        }
        return new BlockPiece(new DetachedAnnotation(annotation.annotation(), annotation.span()));
    }
}
