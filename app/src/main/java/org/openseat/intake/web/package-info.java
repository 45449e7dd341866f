/// What became of the district's files, for the permit office.
@NullMarked
package org.openseat.intake.web;

import org.jspecify.annotations.NullMarked;
