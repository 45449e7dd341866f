/// The request between districts: a task list of short pages, kept on the server from the first word typed, then sent.
@NamedInterface("apply")
@NullMarked
package org.openseat.interdistrict.apply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
