/// Tables as files that a spreadsheet or another system opens, and that no spreadsheet runs.
@NamedInterface("sheets")
@NullMarked
package org.openseat.reporting.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
