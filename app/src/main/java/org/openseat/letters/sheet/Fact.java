package org.openseat.letters.sheet;

import org.openseat.letters.press.Wording;

/// A line of a letter's table: what is asked, and what holds in this case.
public record Fact(Wording name, Wording said) {}
