@NullMarked
package org.openseat.letters.web;

import org.jspecify.annotations.NullMarked;
