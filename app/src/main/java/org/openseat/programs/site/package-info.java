/// The public site of the office that runs the programs, each topic a page, live from the directory. (Source 000)
@NullMarked
package org.openseat.programs.site;

import org.jspecify.annotations.NullMarked;
