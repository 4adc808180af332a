package org.gongying.catalogue;

import java.util.List;

/** A list of codes with their names, where it comes from and how far that is confirmed. */
public record CodeList(
    String code, String zh, String en, String source, String confidence, List<Item> items) {

  public record Item(String code, String zh, String en) {}

  public boolean has(String code) {
    return items.stream().anyMatch(item -> item.code().equals(code));
  }
}
