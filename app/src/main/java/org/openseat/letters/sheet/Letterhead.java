package org.openseat.letters.sheet;

import java.util.List;

/// The school or office that a letter comes from, and how to reach it.
public record Letterhead(String name, List<String> address, String phone, String email) {}
