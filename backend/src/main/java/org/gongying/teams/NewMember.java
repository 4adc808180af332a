package org.gongying.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member to be: of a participant or from outside, a user of it or somebody known by name. */
@Schema(name = "NewMember")
record NewMember(
    @Schema(nullable = true, description = "A party of the agreement, or an office one governs")
        UUID participant,
    @Schema(nullable = true, description = "A user of that participant, who sees the team's work")
        @Size(max = 100)
        String subject,
    @NotBlank @Size(max = 60) String name,
    @NotNull MemberRole role) {}
