package org.gongying.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of measure. Units of one {@code kind} convert: {@code factor} is its size in the unit of
 * its kind that has factor 1 (斤 is 0.5 kg). {@code words} are what people write for it.
 */
public record Unit(
    String code, String zh, String en, String kind, BigDecimal factor, List<String> words) {}
