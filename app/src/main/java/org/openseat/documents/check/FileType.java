package org.openseat.documents.check;

import java.util.Locale;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/// The kinds of file the district takes as proof. (R-INT-16)
@NamedInterface("check")
public enum FileType {
    PDF("application/pdf", Set.of("pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png")),
    HEIC("image/heic", Set.of("heic", "heif"));

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether every browser can show it; Apple's HEIC is shown by hardly any.
    public boolean shownByBrowsers() {
        return this != HEIC;
    }

    /// Whether a file of this name claims to be of this type.
    boolean claimedBy(String name) {
        return endings.contains(ending(name));
    }

    /// `name` with an ending that tells the truth about the content.
    public String honest(String name) {
        return claimedBy(name) ? name : name + "." + name().toLowerCase(Locale.ROOT);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
