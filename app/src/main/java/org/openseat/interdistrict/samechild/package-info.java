/// Two requests for the same child, made one.
@NullMarked
package org.openseat.interdistrict.samechild;

import org.jspecify.annotations.NullMarked;
