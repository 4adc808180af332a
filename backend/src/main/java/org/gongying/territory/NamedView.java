package org.gongying.territory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code and what it is called. */
@Schema(name = "Named")
public record NamedView(String code, String name) {}
