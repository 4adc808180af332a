package org.gongying.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.gongying.platform.Audit;
import org.gongying.platform.Idempotent;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Writes down, with the key it was asked for under, that a file is to be imported. */
@ApplicationScoped
class StageImport {
  private final ImportRepository imports;
  private final Audit audit;

  StageImport(ImportRepository imports, Audit audit) {
    this.imports = imports;
    this.audit = audit;
  }

  /** From here on the import will be carried out, whatever becomes of its caller. */
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  public Import.View stage(Import staged) {
    imports.persist(staged);
    audit.record("import.start", staged.id);
    imports.flush();
    return Import.View.of(staged);
  }
}
