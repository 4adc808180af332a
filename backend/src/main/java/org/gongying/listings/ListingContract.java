package org.gongying.listings;

import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

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
                    .forEach((method, operation) -> complete(method, operation, noun));
              }
            });
  }

  private static void complete(HttpMethod method, Operation operation, String noun) {
    if (method != HttpMethod.GET) {
      // the roles of the shared methods, which annotations of a superclass do not tell
      var roles =
          operation.getOperationId().startsWith("return")
              ? List.of(GOVERNMENT)
              : List.of(VILLAGE, ENTERPRISE, GOVERNMENT);
      operation.setSecurity(
          List.of(OASFactory.createSecurityRequirement().addScheme("keycloak", roles)));
    }
    operation.setOperationId(operation.getOperationId().replaceAll("Listing(s?)$", noun + "$1"));
    operation.setSummary(
        operation
            .getSummary()
            .replaceAll("\\ba listing", noun.equals("Offer") ? "an offer" : "a need")
            .replaceAll("\\bA listing", noun.equals("Offer") ? "An offer" : "A need")
            .replace("listing", noun.toLowerCase(Locale.ROOT)));
  }
}
