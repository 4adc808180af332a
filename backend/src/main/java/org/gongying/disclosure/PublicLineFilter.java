package org.gongying.disclosure;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongying.platform.Page;

/** Which public lines a reader asks for. */
class PublicLineFilter extends Page.Request {
  @QueryParam("territory")
  @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
  @Parameter(description = "A division one of the parties lies in")
  public String territory;

  @QueryParam("category")
  @Size(max = 50)
  @Parameter(description = "A leaf or a whole branch")
  public String category;

  @QueryParam("participant")
  @Parameter(description = "The record of one participant")
  public UUID participant;

  /** The narrowest first. */
  List<String> headings() {
    return Stream.of(Objects.toString(participant, null), territory)
        .filter(Objects::nonNull)
        .toList();
  }
}
