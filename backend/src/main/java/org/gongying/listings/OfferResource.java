package org.gongying.listings;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/offers")
@Produces(APPLICATION_JSON)
@Tag(name = "listings")
class OfferResource extends ListingResource {
  OfferResource() {
    super(Side.OFFER);
  }
}
