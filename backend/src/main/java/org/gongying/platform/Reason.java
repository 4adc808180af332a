package org.gongying.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is turned down or ended, for whom it concerns to read. */
@Schema(name = "Reason")
public record Reason(@NotBlank @Size(max = 500) String reason) {}
