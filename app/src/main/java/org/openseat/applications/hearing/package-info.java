/// What the rulebook says to an application: whether it can be taken, each choice, and what a selection would cost.
@NamedInterface("hearing")
@NullMarked
package org.openseat.applications.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
