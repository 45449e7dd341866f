/// Photos from telephones: looked into, freed of notes on time and place, turned upright, put together in one paper.
@NullMarked
package org.openseat.documents.photo;

import org.jspecify.annotations.NullMarked;
