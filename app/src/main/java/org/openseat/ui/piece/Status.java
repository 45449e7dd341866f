package org.openseat.ui.piece;

import java.util.Locale;

/// The state of a case, a task or a paper as a word with a shape beside it, never as a color alone.
public record Status(Tone tone, String label) {

    /// How the state feels to the reader; each has its own shape.
    public enum Tone {
        /// Finished and good: a filled circle with a check.
        DONE,
        /// Somebody else's turn: a clock.
        WAITING,
        /// The reader's turn: a circle with a dot.
        TODO,
        /// Not begun or not yet possible: a dashed circle, no ground.
        OPEN,
        /// The reader should look at this: a triangle.
        ATTENTION,
        /// Refused or ended: an octagon.
        STOPPED;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
