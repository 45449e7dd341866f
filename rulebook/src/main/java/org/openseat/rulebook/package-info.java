/// What the district's policy says: one file per rule, with its citation, facts, reasons and judgment.
@NullMarked
package org.openseat.rulebook;

import org.jspecify.annotations.NullMarked;
