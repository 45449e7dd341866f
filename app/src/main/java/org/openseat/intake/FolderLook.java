package org.openseat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// How a folder looks at one moment: the size and last change of every file. Two looks that are the same mean that
/// nobody wrote in between.
record FolderLook(Map<String, String> files) {

    /// A folder that is not there has no files; one that cannot be listed, or changes meanwhile, looks like no other.
    static FolderLook of(Path folder) {
        var files = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString(),
                            Files.size(file) + " " + Files.getLastModifiedTime(file) + " " + changed(file));
                }
            } catch (IOException | UncheckedIOException e) {
                files.put("", "cannot be listed: " + e.getClass().getName());
            }
        }
        return new FolderLook(files);
    }

    /// What a copy that keeps the time of its original changes all the same.
    private static Object changed(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(file, "unix:ctime")
                : "";
    }
}
