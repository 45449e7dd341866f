package org.openseat.documents.check;

import java.util.Locale;
import org.openseat.ui.words.Said;

/// Why a file cannot be taken; each has a plain sentence of its own.
public enum Problem {
    EMPTY,
    TOO_LARGE,
    LOCKED,
    BROKEN,
    DISGUISED,
    OTHER_TYPE,
    TOO_MANY,
    /// A picture that would fill the memory when it is unpacked.
    TOO_MANY_POINTS,
    TOO_MANY_PAGES,
    /// A PDF that is small outside and huge inside.
    SWELLS,
    /// A PDF that is an archive as well.
    TWO_IN_ONE,
    VIRUS,
    /// A file that takes longer to look into than any honest one.
    TOO_MUCH_WORK,
    /// A PDF with scripts or attached files that could not be taken out.
    ACTS,
    /// A PDF form that only Adobe's reader draws.
    XFA,
    /// A photo that calls itself Apple's format and is of a kind that nobody else opens.
    HEIC,
    /// Photos in Apple's format that this machine cannot put together.
    HEIC_ONE_BY_ONE,
    /// Many files of many people are being looked into.
    BUSY,
    /// As many files today as one day takes.
    QUOTA,
    /// Photos of one paper that could not be put together.
    ONE_BY_ONE;

    public Said said(String name, int limit) {
        return Said.of("documents.problem." + name().toLowerCase(Locale.ROOT), name, limit);
    }
}
