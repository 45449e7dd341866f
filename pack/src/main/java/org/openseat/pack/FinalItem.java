package org.openseat.pack;

import java.util.Optional;

/// The line item under which a class's final grades of a session are kept.
///
/// @param title of the class; none when the class cannot be read, and then the grades that were there stay
record FinalItem(String classId, Optional<String> title, String session) {}
