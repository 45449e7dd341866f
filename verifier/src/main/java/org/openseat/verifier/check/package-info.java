/// The independent checker: says whether an assignment is what the published rules make of the published numbers.
///
/// It shares no code with the engine (a test sees to that), so that one mistake cannot hide in both. Nothing
/// here but the Java library; plain loops over plain columns.
@NullMarked
package org.openseat.verifier.check;

import org.jspecify.annotations.NullMarked;
