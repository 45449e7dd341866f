/// The questions of an application for programs, part by part.
@NullMarked
package org.openseat.applications.parts;

import org.jspecify.annotations.NullMarked;
