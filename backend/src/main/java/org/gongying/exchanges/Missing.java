package org.gongying.exchanges;

import java.util.UUID;

/**
 * The leg that would close a near miss.
 *
 * @param listing the open listing of the counterpart it would use: the giver's offer where the
 *     participant would have to need it, the taker's need where it would have to offer it
 * @param category of the goods that would go
 * @param quantity the most it could move, in thousandths of the listing's unit, {@link Leg#UNKNOWN}
 *     where not known
 */
public record Missing(UUID giver, UUID taker, UUID listing, String category, long quantity) {}
