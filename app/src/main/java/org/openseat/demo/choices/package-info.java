/// The demo's Choices year: families of the roster with an application each, made by code from one seed.
@NullMarked
package org.openseat.demo.choices;

import org.jspecify.annotations.NullMarked;
