/// What a kind of request hands in to the staff's desk: its lists, its lines, and who may know of what.
@NamedInterface("lists")
@NullMarked
package org.openseat.cases.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
