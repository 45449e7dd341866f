package org.openseat.ui.words;

/// Somebody chose a language to read; their mails and letters follow it.
public record LanguageChosen(String language) {}
