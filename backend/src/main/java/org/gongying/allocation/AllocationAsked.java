package org.gongying.allocation;

import java.util.UUID;

/** Somebody wants a plan; it is written down when the transaction is. */
record AllocationAsked(UUID id) {}
