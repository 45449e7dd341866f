package org.openseat.cases.people;

import java.time.LocalDate;

/// The parent's name under the terms, given under penalty of perjury.
public record Signature(String name, LocalDate on) {}
