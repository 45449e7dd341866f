@NullMarked
package org.openseat.permits.web;

import org.jspecify.annotations.NullMarked;
