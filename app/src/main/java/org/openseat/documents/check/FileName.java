package org.openseat.documents.check;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.web.util.UriUtils;

/// The name a family gave a file, made safe to show and to send back.
public final class FileName {

    private static final int LONGEST = 120;
    private static final int ENDING = 10;

    private FileName() {}

    /// Without folders, invisible characters and characters that turn the reading direction around.
    public static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var visible = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(FileName::visible)
                .forEach(visible::appendCodePoint);
        var name = shortened(visible.toString().replaceAll(" +", " ").strip());
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "file" : name;
    }

    /// `Content-Disposition` with a name for every browser. (RFC 6266 appendix D)
    public static String disposition(String how, String name) {
        var ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^ !#$&+.0-9A-Za-z^_`|~()\\[\\]{}-]", "_");
        return how + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    private static boolean visible(int c) {
        var joiner = c == 0x200C || c == 0x200D;
        return joiner
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }

    private static String shortened(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot >= 0 && name.length() - dot <= ENDING ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ENDING)) + "…" + ending;
    }
}
