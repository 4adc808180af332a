package org.gongying.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongying.catalogue.Passage;
import org.gongying.catalogue.Quantity;

/**
 * What a sentence is about, among all the goods it names. Of words that touch each other the last
 * is the thing (红薯种植技术培训 is a training); a thing that is asked for or measured is it rather than
 * one that is only worked on (装脐橙的纸箱), and a service with a verb rather than its goods.
 */
final class Goods {
  /** A thing and how likely it is what the sentence is about. */
  record Found(String category, int start, int end, double points) {}

  private static final Pattern VERB =
      Pattern.compile(
          "(?:求购|收购|采购|订购|收|买|卖|供应|出售|出租|转让|提供|需要?|急需|要|缺|找|求|招聘?|请|租|有|剩|捐赠?|承接|承建|修|装|建|流转|开展|引进|做|要检测)[^,\\d]{0,3}$");
  private static final Pattern WORKED_ON = Pattern.compile("(?:种|养|装|拉|运|采|摘|栽|成|用|防|的|做|指导|扩建)$");
  private static final Pattern MODIFIER =
      Pattern.compile("^(?:产业|种植|养殖|大户|合作社|厂|公司|老板|店|加工厂|农场|超市|村|里|内|急?招|急需|客|树|报告|合格|证)");
  private static final Pattern ABLE = Pattern.compile("可以?$");

  /** Says in which state the goods are, not what they are. */
  private static final Pattern STATE = Pattern.compile("干货|山货|年货");

  private static final Pattern ADDED =
      Pattern.compile("[\\d一二两三四五六七八九十百千万多约]+[\\u4e00-\\u9fff]{0,2}$");
  private static final String DEEDS =
      "service|labour|training|expert|capital|land|housing|tourism|energy|infra|market_entity";

  private final String text;
  private final List<Passage<Quantity>> quantities;
  private final Map<String, List<String>> units;

  /** {@code units} are the usual ones by category. */
  Goods(String text, List<Passage<Quantity>> quantities, Map<String, List<String>> units) {
    this.text = text;
    this.quantities = quantities;
    this.units = units;
  }

  /** The likeliest thing of each category, the likeliest first. */
  List<Found> among(List<Lexicon.Hit> hits) {
    var best = new LinkedHashMap<String, Found>();
    for (var thing : things(hits)) {
      best.merge(thing.category(), thing, (a, b) -> b.points() > a.points() ? b : a);
    }
    return best.values().stream().sorted(Comparator.comparingDouble(f -> -f.points())).toList();
  }

  private List<Found> things(List<Lexicon.Hit> hits) {
    var things = new ArrayList<Found>();
    for (int i = 0; i < hits.size(); i++) {
      int first = i;
      while (i + 1 < hits.size() && joins(hits.get(i), hits.get(i + 1))) {
        i++;
      }
      var head = hits.get(i);
      if ((head.length() > 1 || first < i || stands(head))
          && (hits.size() == 1 || !isState(head))) {
        things.add(found(head, hits.get(first).start(), things.size()));
      }
    }
    return things;
  }

  /** 苗 and 种 make seed of what is before them, but not in 种植 and 苗族. */
  private boolean joins(Lexicon.Hit hit, Lexicon.Hit next) {
    boolean touch = next.start() == hit.end() && !isState(next);
    boolean word = next.length() > 1 || !text.substring(next.end()).matches("(?s)^[植养族木].*");
    return touch && word;
  }

  private boolean isState(Lexicon.Hit hit) {
    return STATE.matcher(text.substring(hit.start(), hit.end())).matches();
  }

  /** A single character is a thing only where it is counted or traded: 500头猪, 养鱼. */
  private boolean stands(Lexicon.Hit hit) {
    boolean counted =
        quantities.stream().anyMatch(q -> q.end() == hit.start() || q.start() == hit.end());
    return counted || text.substring(0, hit.start()).matches("(?s).*[卖收买]");
  }

  private Found found(Lexicon.Hit head, int start, int before) {
    double points = -0.1 * before - (head.length() == 1 && start == head.start() ? 1 : 0);
    var category = head.category();
    var near = nearest(start, head.end());
    if (near != null) {
      points += gap(near, start, head.end()) <= 2 ? 2 : 1;
      points += units.getOrDefault(category, List.of()).contains(near.what().unit()) ? 1 : 0;
    }
    var ahead = ADDED.matcher(text.substring(0, start)).replaceFirst("");
    boolean asked = VERB.matcher(ahead).find() || VERB.matcher(text.substring(0, start)).find();
    boolean deed = category.split("\\.")[0].matches(DEEDS);
    points += asked ? 2 : 0;
    points += deed && asked ? 3 : deed ? 0.5 : 0;
    points -= WORKED_ON.matcher(text.substring(0, start)).find() && !deed ? 3 : 0;
    points -= ABLE.matcher(text.substring(0, start)).find() ? 3 : 0;
    points -= MODIFIER.matcher(text.substring(head.end())).find() ? 3 : 0;
    boolean ploughed =
        category.equals("input.machinery") && near != null && near.what().unit().equals("mu")
            || category.equals("input.machinery") && ahead.endsWith("请");
    return new Found(ploughed ? "service.machinery" : category, start, head.end(), points);
  }

  /** The quantity of the same clause that stands nearest, or null. */
  private Passage<Quantity> nearest(int start, int end) {
    return quantities.stream()
        .filter(
            q ->
                text.substring(Math.min(end, q.end()), Math.max(start, q.start())).indexOf(',') < 0)
        .min(Comparator.comparingInt(q -> gap(q, start, end)))
        .orElse(null);
  }

  static int gap(Passage<?> passage, int start, int end) {
    return Math.max(0, Math.max(passage.start() - end, start - passage.end()));
  }
}
