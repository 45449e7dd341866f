/// Where the bytes of documents are kept, each content once: a folder or a bucket.
@NullMarked
package org.openseat.documents.store;

import org.jspecify.annotations.NullMarked;
