package org.openseat.ui;

/// One link of the menu: the key of its words and where it goes.
public record MenuItem(String label, String href) {}
