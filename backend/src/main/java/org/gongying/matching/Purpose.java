package org.gongying.matching;

/**
 * What a match is for: an exchange, or first a sample (要样品) or a visit (约考察), which take no
 * quantity.
 */
public enum Purpose {
  TRADE,
  SAMPLE,
  VISIT
}
