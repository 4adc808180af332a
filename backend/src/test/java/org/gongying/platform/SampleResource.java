package org.gongying.platform;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A noun of tests only, with one call of each kind; what it creates is its audit row. */
@Path("/api/v1/samples")
@Produces(APPLICATION_JSON)
class SampleResource {
  enum Kind {
    PLAIN,
    FINE
  }

  record Note(@NotBlank String text) {}

  record NewSample(
      @NotBlank @Size(max = 100) String title,
      @NotNull @Positive @Digits(integer = 12, fraction = 3) BigDecimal amount,
      Kind kind,
      List<@NotNull @Valid Note> notes) {}

  record SampleView(UUID id, int version, String title, String amount) implements Versioned {}

  private final Audit audit;
  private final Caller caller;

  SampleResource(Audit audit, Caller caller) {
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @PermitAll
  @Operation(hidden = true)
  public Page<String> list(@RestQuery String q, @BeanParam @Valid Page.Request page) {
    page.newest();
    return new Page<>(List.of(), null);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(hidden = true)
  public SampleView get(@RestPath UUID id) {
    throw Refusal.notFound();
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed("village")
  @Operation(hidden = true)
  public SampleView create(@NotNull @Valid NewSample sample) {
    var id = Ids.next(caller.county());
    audit.record(sample.title(), id);
    if (sample.title().startsWith("refused")) {
      throw Refusal.conflict("outrun");
    }
    return new SampleView(id, 0, sample.title(), sample.amount().toPlainString());
  }

  @PUT
  @Path("{id}")
  @Authenticated
  @Operation(hidden = true)
  public SampleView replace(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NewSample sample) {
    Versioned.expect(3, ifMatch);
    return new SampleView(id, 4, sample.title(), sample.amount().toPlainString());
  }

  @POST
  @Path("bytes")
  @PermitAll
  @BodyLimit(10 << 20)
  @Consumes("application/octet-stream")
  @Operation(hidden = true)
  public long size(InputStream body) throws IOException {
    return body.transferTo(OutputStream.nullOutputStream());
  }

  @GET
  @Path("keyless")
  @PermitAll
  @Operation(hidden = true)
  public String failForKeycloak() {
    throw new OIDCException("OIDC Server is not available");
  }

  @GET
  @Path("broken")
  @PermitAll
  @Operation(hidden = true)
  public String fail() {
    throw new IllegalStateException("a bug, with words nobody outside should read");
  }
}
