/// What is done with an application: begin, file, change, withdraw, void; and what happens when its windows have
/// closed.
@NamedInterface("desk")
@NullMarked
package org.openseat.applications.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
