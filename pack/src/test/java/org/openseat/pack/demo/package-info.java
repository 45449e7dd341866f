/// Invents the demo district: a town on a grid of streets, its schools, areas, staff and students. Same seed, same
/// files.
@NullMarked
package org.openseat.pack.demo;

import org.jspecify.annotations.NullMarked;
