/// The pages of a case, for the family and for both schools.
@NullMarked
package org.openseat.permits.web;

import org.jspecify.annotations.NullMarked;
