package org.gongying;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The floor plan. A room may use the rooms above it in this list, never one below. */
class RoomsTest {
  static final List<String> ROOMS =
      List.of(
          "platform",
          "territory",
          "identity",
          "catalogue",
          "participants",
          "programmes",
          "listings",
          "exchanges",
          "market",
          "allocation",
          "matching",
          "clearing",
          "pools",
          "sentences",
          "agreements",
          "teams",
          "disclosure",
          "insight",
          "integration");
  static final JavaClasses GONGYING =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.gongying");

  @Test
  void every_package_is_a_room() {
    var rooms =
        GONGYING.stream()
            .map(c -> c.getPackageName().replace("org.gongying.", ""))
            .collect(Collectors.toSet());
    assertThat(ROOMS).containsAll(rooms);
  }

  @Test
  void a_room_uses_only_rooms_above_it() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      var below =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(r -> "org.gongying." + r + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.gongying." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true)
          .check(GONGYING);
    }
  }

  @Test
  void no_cycles() {
    slices().matching("org.gongying.(*)..").should().beFreeOfCycles().check(GONGYING);
  }

  @Test
  void entities_and_resources_never_leave_their_room() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Path.class)
        .should()
        .bePackagePrivate()
        .check(GONGYING);
  }

  @Test
  void rows_are_loaded_by_their_county() {
    var bare =
        Set.of("find", "getReference", "refresh", "lock", "merge", "findById", "findByIdOptional");
    noClasses()
        .should(
            callMethodWhere(
                new DescribedPredicate<JavaMethodCall>("an entity is reached by its id alone") {
                  @Override
                  public boolean test(JavaMethodCall call) {
                    var owner = call.getTargetOwner();
                    boolean manager =
                        owner.isAssignableTo(EntityManager.class) && bare.contains(call.getName());
                    boolean repository =
                        owner.isAssignableTo(PanacheRepositoryBase.class)
                            && call.getName().startsWith("findById");
                    return manager || repository;
                  }
                }))
        .check(GONGYING);
    noFields()
        .should()
        .beAnnotatedWith(ManyToOne.class)
        .orShould()
        .beAnnotatedWith(OneToMany.class)
        .orShould()
        .beAnnotatedWith(OneToOne.class)
        .orShould()
        .beAnnotatedWith(ManyToMany.class)
        .check(GONGYING);
  }
}
