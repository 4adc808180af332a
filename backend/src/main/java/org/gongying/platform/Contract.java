package org.gongying.platform;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What is true of every call, said once in openapi.yaml: a view carries all its fields, any call
 * can end in a problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents().getSchemas().forEach(Contract::complete);
    var slugs =
        Words.of("problems").keys().stream()
            .filter(k -> k.endsWith(".title"))
            .map(k -> k.substring(0, k.length() - 6))
            .sorted()
            .collect(Collectors.joining(", "));
    api.getComponents()
        .getSchemas()
        .get("Problem")
        .getProperties()
        .get("type")
        .setDescription("`/problems/<slug>`, slug one of: " + slugs);
    api.getComponents()
        .addResponse(
            "Problem",
            createAPIResponse()
                .description("The request was refused")
                .content(
                    createContent()
                        .addMediaType(
                            "application/problem+json",
                            createMediaType()
                                .schema(createSchema().ref("#/components/schemas/Problem")))));
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(Contract::describe));
  }

  /**
   * Views are answered whole: a field may be null, it is never missing, but where it is marked
   * {@code x-optional}. Problems say only what there is to say.
   */
  private static void complete(String name, Schema schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(Contract::choose);
    }
    if (schema.getProperties() != null
        && (name.endsWith("View")
            || name.startsWith("Page")
            || List.of(
                    "Named",
                    "Quantity",
                    "UnitPrice",
                    "ParticipantRef",
                    "DecisionResult",
                    "Point",
                    "PoorCounty")
                .contains(name))) {
      schema.setRequired(
          schema.getProperties().entrySet().stream()
              .filter(
                  p ->
                      p.getValue().getExtensions() == null
                          || !p.getValue().getExtensions().containsKey("x-optional"))
              .map(Map.Entry::getKey)
              .toList());
    }
  }

  /**
   * What may be null or of a named schema is just that: its type beside them would say it twice.
   */
  private static void choose(Schema property) {
    if (property.getAnyOf() != null && !property.getAnyOf().isEmpty()) {
      property.setType(null);
    }
  }

  private static void describe(HttpMethod method, Operation operation) {
    List.of("400", "401", "403").forEach(operation.getResponses()::removeAPIResponse);
    if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
      // public: without a token, or with one to see one's own beside it
      operation.addSecurityRequirement(createSecurityRequirement());
      operation.addSecurityRequirement(createSecurityRequirement().addScheme("keycloak"));
    }
    operation
        .getResponses()
        .setDefaultValue(createAPIResponse().ref("#/components/responses/Problem"));
    if (method == HttpMethod.PATCH && operation.getParameters() != null) {
      // a change is refused without it (428); the verbs of a state may do without
      operation.getParameters().stream()
          .filter(p -> "If-Match".equals(p.getName()))
          .forEach(p -> p.setRequired(true));
    }
    if (method == HttpMethod.POST && !isReading(operation)) {
      operation.addParameter(
          createParameter()
              .name("Idempotency-Key")
              .in(Parameter.In.HEADER)
              .description(
                  "The same key and body again give the first answer again, for seven days")
              .schema(createSchema().addType(Schema.SchemaType.STRING).maxLength(200)));
    }
  }

  /** A call marked {@code x-reading} changes nothing, so its answer is not kept either. */
  private static boolean isReading(Operation operation) {
    return operation.getExtensions() != null && operation.getExtensions().containsKey("x-reading");
  }
}
