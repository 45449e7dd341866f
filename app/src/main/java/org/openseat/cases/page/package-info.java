/// The pages that every kind of request has, at the addresses of each kind.
@NamedInterface("page")
@NullMarked
package org.openseat.cases.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
