/// Measures how fast Openseat is: one program a figure, each in a Java machine of its own.
@NullMarked
package org.openseat.bench;

import org.jspecify.annotations.NullMarked;
