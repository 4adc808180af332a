package org.gongying.identity;

/** The realm roles of Keycloak. */
public final class Roles {
  public static final String GOVERNMENT = "government";
  public static final String ENTERPRISE = "enterprise";
  public static final String VILLAGE = "village";

  private Roles() {}
}
