package org.openseat.letters.inbox;

import java.util.List;
import org.openseat.letters.queue.Message;
import org.openseat.ui.Page;

/// Every message about a case: when, to which address, and whether it arrived.
///
/// @param lost whether mail does not reach the family, as far as we know
record DeliveriesPage(List<Message> messages, boolean lost, String casePath) implements Page {}
