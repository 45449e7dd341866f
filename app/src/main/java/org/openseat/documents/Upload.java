package org.openseat.documents;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.check.Received;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// A file on its way in: what its sender calls it, and where its bytes are read from.
///
/// @param pages photos that are to become one paper in their order; empty for a file that stands for itself
/// @param received what came of looking into it; nothing when nobody has looked yet
public record Upload(String name, InputStreamSource content, List<Upload> pages, List<Received> received) {

    public Upload {
        pages = List.copyOf(pages);
        received = List.copyOf(received);
    }

    public Upload(String name, InputStreamSource content) {
        this(name, content, List.of());
    }

    public Upload(String name, InputStreamSource content, List<Upload> pages) {
        this(name, content, pages, List.of());
    }

    Upload with(List<Received> received) {
        return new Upload(name, content, pages, received);
    }

    /// What was chosen in a form; `together` when the family said that the photos are pages of one paper.
    static List<Upload> chosen(@Nullable List<MultipartFile> sent, boolean together) {
        var files = chosen(sent);
        return together && files.size() > 1
                ? List.of(new Upload(files.getFirst().name(), files.getFirst().content(), files))
                : files;
    }

    /// What was chosen in a form; a browser sends a nameless empty file when nothing was, other programs no field at
    /// all.
    private static List<Upload> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                        .map(file -> new Upload(name(file), file))
                        .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
