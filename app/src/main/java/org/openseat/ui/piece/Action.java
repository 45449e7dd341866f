package org.openseat.ui.piece;

/// Something the reader can do from here: its words and where it leads.
public record Action(String label, String href) {}
