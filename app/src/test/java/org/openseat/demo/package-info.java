@NullMarked
package org.openseat.demo;

import org.jspecify.annotations.NullMarked;
