/// The pages of an affidavit: the parent asks a provider and countersigns, the provider signs by the mailed link.
@NullMarked
package org.openseat.permits.affidavit.signing;

import org.jspecify.annotations.NullMarked;
