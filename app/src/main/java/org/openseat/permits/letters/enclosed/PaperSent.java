package org.openseat.permits.letters.enclosed;

import java.time.Instant;
import org.openseat.letters.press.Wording;

/// A file that the family sent, as a letter lists it. (R-INT-16)
///
/// @param name what the family called the file; empty where the name itself is need-to-know
/// @param size in bytes
public record PaperSent(Wording kind, String name, long size, Instant at) {}
