/// How an application is read, and what can be pressed on it.
@NullMarked
package org.openseat.applications.page;

import org.jspecify.annotations.NullMarked;
