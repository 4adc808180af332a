package org.gongying.listings;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Names the operations of the two resources that share their methods: publishListing becomes
 * publishNeed and publishOffer.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ListingContract implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              var noun =
                  path.startsWith("/api/v1/needs")
                      ? "Need"
                      : path.startsWith("/api/v1/offers") ? "Offer" : null;
              if (noun != null) {
                item.getOperations()
                    .values()
                    .forEach(
                        operation ->
                            operation.setOperationId(
                                operation
                                    .getOperationId()
                                    .replaceAll("Listing(s?)$", noun + "$1")));
              }
            });
  }
}
