/// The map, drawn on this server from the district's own areas and streets: no tile, and no question to anybody else.
@NullMarked
package org.openseat.programs.map;

import org.jspecify.annotations.NullMarked;
