package io.graphwright.generator.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Names files as pages and diagnostics do: relative to the nearest common folder of all sources.
 *
 * @param folder empty where the sources lie on several drives
 */
record CommonFolder(Optional<Path> folder) {

    static CommonFolder of(List<Path> sources) {
        List<Path> folders = sources.stream().map(CommonFolder::folder).toList();
        Optional<Path> common = folders.stream().findFirst();
        for (Path folder : folders) {
            while (common.isPresent() && !folder.startsWith(common.get())) {
                common = common.map(Path::getParent);
            }
        }
        return new CommonFolder(common);
    }

    private static Path folder(Path source) {
        Path absolute = source.toAbsolutePath().normalize();
        boolean isFile = Files.isRegularFile(absolute) && absolute.getParent() != null;
        return isFile ? absolute.getParent() : absolute;
    }

    String relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return slashed(folder.map(common -> common.relativize(absolute)).orElse(absolute));
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
