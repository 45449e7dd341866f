/// Find my schools: from an address to the schools of residence, the zones, and how far each program is. What is typed
/// here
/// lives for the answer alone: in no address of a page, in no table and in no log.
@NullMarked
package org.openseat.programs.find;

import org.jspecify.annotations.NullMarked;
