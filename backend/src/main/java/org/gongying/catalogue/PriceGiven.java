package org.gongying.catalogue;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit price as the client gives it: {@code raw} as one would say it, or {@code amount}, {@code
 * currency} (CNY) and {@code per} (a unit).
 */
@Schema(name = "PriceGiven")
public record PriceGiven(
    @Size(max = 100) String raw,
    @Size(max = 30) String amount,
    @Size(max = 3) String currency,
    @Size(max = 30) String per) {}
