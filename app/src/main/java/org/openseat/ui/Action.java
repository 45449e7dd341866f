package org.openseat.ui;

/// Something the reader can do from here: its words and where it leads.
public record Action(String label, String href) {}
