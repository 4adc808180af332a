package org.gongying.clearing;

import java.util.UUID;

/** A clearing is to be made; it is written down when the transaction is. */
record ClearingAsked(UUID id) {}
