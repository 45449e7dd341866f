package org.openseat.documents;

import java.util.Objects;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// A file on its way in: what its sender calls it, and where its bytes are read from.
public record Upload(String name, InputStreamSource content) {

    public static Upload of(MultipartFile file) {
        return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
    }
}
