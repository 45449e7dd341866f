package org.openseat.documents.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.photo.PhotoCheck;

/// Looks into a file and says what it is, by its content and never by its name.
public final class FileCheck {

    private static final int HEAD = 64;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");

    private FileCheck() {}

    /// @param name only to tell an honest mistake (a Word file) from a file whose name hides what it is
    public static Verdict of(Path file, String name, Budget budget) throws IOException {
        if (Files.size(file) == 0) {
            return new Verdict.Unsound(Problem.EMPTY);
        }
        var head = head(file);
        return sniff(head)
                .map(type -> problem(type, file, budget))
                .orElseGet(() -> new Verdict.Unsound(unknown(head, name)));
    }

    static Optional<FileType> sniff(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(FileType.JPEG);
        }
        if (Arrays.equals(PNG, Arrays.copyOf(head, PNG.length))) {
            return Optional.of(FileType.PNG);
        }
        return text.startsWith("ftyp", 4) && heicBrand(text) ? Optional.of(FileType.HEIC) : Optional.empty();
    }

    /// A brand is four letters: the main one at 8, the compatible ones from 16 on. (ISO/IEC 14496-12 §4.3)
    private static boolean heicBrand(String head) {
        var end = Math.min(head.length() - 4, head.charAt(3) - 4);
        for (var at = 8; at <= end; at += 4) {
            if (HEIC_BRANDS.contains(head.substring(at, at + 4))) {
                return true;
            }
        }
        return false;
    }

    /// Some phones write photos of the family of HEIC that hardly anybody opens.
    private static Problem unknown(byte[] head, String name) {
        if (new String(head, StandardCharsets.ISO_8859_1).startsWith("ftyp", 4) && FileType.HEIC.claimedBy(name)) {
            return Problem.HEIC;
        }
        return claimsToBeTaken(name) ? Problem.DISGUISED : Problem.OTHER_TYPE;
    }

    private static boolean claimsToBeTaken(String name) {
        return Arrays.stream(FileType.values()).anyMatch(type -> type.claimedBy(name));
    }

    private static Verdict problem(FileType type, Path file, Budget budget) {
        var problem = problemOf(type, file, budget);
        return problem == null ? new Verdict.Sound(type) : new Verdict.Unsound(problem);
    }

    private static @Nullable Problem problemOf(FileType type, Path file, Budget budget) {
        try {
            return switch (type) {
                case PDF -> PdfCheck.problem(file, budget);
                case JPEG -> PhotoCheck.jpeg(file);
                case PNG -> PhotoCheck.png(file);
                case HEIC -> PhotoCheck.heic(file);
            };
        } catch (Budget.Spent e) {
            return e.problem();
        } catch (EOFException e) {
            return Problem.BROKEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
