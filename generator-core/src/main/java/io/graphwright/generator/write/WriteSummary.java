package io.graphwright.generator.write;

/**
 * What a run did to the output folder, in files.
 *
 * @param written new or replaced
 * @param unchanged equal already, and not touched
 * @param deleted ours, and no longer generated
 */
public record WriteSummary(int written, int unchanged, int deleted) {
    /** Of a run that never came to writing. */
    public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0);
}
