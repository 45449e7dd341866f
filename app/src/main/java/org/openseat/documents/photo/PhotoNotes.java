package org.openseat.documents.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.openseat.documents.check.FileType;

/// Takes out of a photo what a telephone writes beside the picture: where and when it was taken, and with what.
///
/// The picture itself stays as it is, point for point; of the notes only the one stays that says how to turn it
/// upright.
/// What is appended after the picture (a moving picture, a file of another kind) goes too. (R-INT-16)
public final class PhotoNotes {

    private PhotoNotes() {}

    /// @param photo one that [org.openseat.documents.check.FileCheck] found sound
    public static void without(FileType type, Path photo, Path copy) throws IOException {
        switch (type) {
            case JPEG -> JpegNotes.without(photo, copy, Upright.noted(photo));
            case PNG -> PngNotes.without(photo, copy);
            case HEIC -> {
                Files.copy(photo, copy, StandardCopyOption.REPLACE_EXISTING);
                HeicNotes.blank(copy);
            }
            case PDF -> throw new IllegalArgumentException("A PDF is no photo");
        }
    }

    /// Notes that say nothing but how to turn the picture, as a TIFF directory with one entry. (Exif 2.32 §4.6.4)
    static byte[] onlyOrientation(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }
}
