package org.gongying.catalogue;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quantity as the client gives it: {@code raw} as one would say it, or {@code value} (a decimal
 * number) and {@code unit}.
 */
@Schema(name = "QuantityGiven")
public record QuantityGiven(
    @Size(max = 100) String raw, @Size(max = 30) String value, @Size(max = 30) String unit) {}
