package org.gongying.catalogue;

/** What running text says from {@code start} to before {@code end}. */
public record Passage<T>(T what, int start, int end) {}
