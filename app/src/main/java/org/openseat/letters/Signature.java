package org.openseat.letters;

/// Who signs a letter.
public record Signature(String name, String title) {}
