/// Where Student Integration Services see the windows of a Choices year and extend them.
@NullMarked
package org.openseat.cycles.desk;

import org.jspecify.annotations.NullMarked;
