package org.gongying.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token proves who calls; only an active membership says as what. A role in the token alone
 * counts for nothing.
 */
@ApplicationScoped
class Admission implements SecurityIdentityAugmentor {
  private final Memberships memberships;

  Admission(Memberships memberships) {
    this.memberships = memberships;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.isAnonymous()
        ? Uni.createFrom().item(identity)
        : context.runBlocking(() -> admit(identity));
  }

  private SecurityIdentity admit(SecurityIdentity identity) {
    // Built afresh: a copy would keep the token's roles.
    var admitted =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    memberships
        .active(subject(identity))
        .filter(actor -> identity.hasRole(actor.role()))
        .ifPresent(actor -> admitted.addRole(actor.role()).addAttribute(Actors.ATTRIBUTE, actor));
    return admitted.build();
  }

  static String subject(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.getSubject()
        : identity.getPrincipal().getName();
  }
}
