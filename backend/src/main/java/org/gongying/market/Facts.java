package org.gongying.market;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the score reads of an open listing. Of codes, null is "not said".
 *
 * @param need whether its owner needs it; otherwise it is offered
 * @param ownerKind the participant's kind
 * @param territory code of 2 to 12 digits
 * @param lon degrees, null with {@code lat} where the place has no point
 * @param poor standing of its county in thousandths: 1000 national, 600 provincial
 * @param reachArea what begins the codes of all places within reach; null is nowhere
 * @param reachKm a radius that decides instead where both have a point
 * @param amount what is left, in base units of {@code kind}; null where unknown
 * @param price the most a need pays or the least an offer takes, in yuan for a base unit of {@code
 *     priceKind}; with it null where unknown
 * @param priceKind empty where the price is for no unit
 * @param pricePeriod empty where the price is for no period
 * @param counties of an offer to named counties; null names none we know
 * @param themes categories its owner is after, leaves or branches
 * @param areas codes of its owner's markets and bases
 * @param words the pairs of characters of its text that are words, ascending
 */
public record Facts(
    UUID id,
    int version,
    boolean need,
    UUID owner,
    String ownerKind,
    String category,
    String territory,
    Double lon,
    Double lat,
    int poor,
    String reachArea,
    Integer reachKm,
    LocalDate from,
    LocalDate until,
    boolean gift,
    String programme,
    String eligibility,
    List<String> counties,
    List<String> themes,
    List<String> areas,
    int[] words,
    Double amount,
    String kind,
    String period,
    Double price,
    String priceKind,
    String pricePeriod) {}
