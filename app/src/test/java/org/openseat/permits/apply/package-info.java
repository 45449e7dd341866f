@NullMarked
package org.openseat.permits.apply;

import org.jspecify.annotations.NullMarked;
