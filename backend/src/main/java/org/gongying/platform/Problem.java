package org.gongying.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem after RFC 9457: the only error body this API sends. {@code type} is {@code
 * /problems/<slug>}; title and detail are in the reader's language.
 */
@Schema(
    name = "Problem",
    requiredProperties = {"type", "title", "status"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(implementation = String.class, examples = "/problems/not-enough-left") URI type,
    String title,
    int status,
    String detail,
    String instance,
    List<ViolationView> violations) {

  /** A refusal in the reader's words, for answers that carry a result for each of many rows. */
  public static Problem of(Refusal refusal) {
    return Problems.problem(refusal, Languages.current());
  }

  /**
   * One thing that is wrong: a field of the body (JSON pointer, RFC 6901) or a parameter, and why.
   */
  @Schema(name = "Violation", requiredProperties = "message")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ViolationView(String pointer, String parameter, String message) {}
}
