/// How a family begins an application, signs and sends it, and changes it.
@NullMarked
package org.openseat.applications.apply;

import org.jspecify.annotations.NullMarked;
