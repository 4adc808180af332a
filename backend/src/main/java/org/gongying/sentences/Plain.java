package org.gongying.sentences;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongying.platform.PersonalData;

/**
 * A sentence in the plain form the other readers expect: no spaces, plain digits and signs, commas
 * between clauses, sums of money with their unit (28一斤 is 28元一斤, 五毛五 0.55元), no mobile number.
 */
record Plain(String text, String phone) {
  private static final String CHINESE = "零一二三四五六七八九";
  private static final Pattern SAID_PHONE = Pattern.compile("[一幺][三四五六七八九][零〇一幺二三四五六七八九]{9}");
  private static final String MARK = PersonalData.clear("13800000000").text();
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:联系人?|微信|电话|手机号?|号码|致电|请?打|我|老[\\u4e00-\\u9fff]|私|采购部|[\\u4e00-\\u9fff]?(?:经理|主任|书记|师傅)|[::,()同号\\s])*"
              + Pattern.quote(MARK)
              + "(?:\\(?微信(?:同[号步步])?\\)?)?");
  private static final Pattern JOINED = Pattern.compile("(?<=[\\d.])\\s+(?=[万千百亿斤公吨元块毛亩只头个箱袋件株])");
  private static final Pattern BREAK = Pattern.compile("[\\s。!?;【】\\[\\]…]+");
  private static final String PER = "(?:斤|公斤|kg|吨|个|只|头|箱|袋|盒|瓶|桶|株|亩|天|月|件|套|台|尾|羽|枚|棒|间|人|次)";
  private static final Pattern SLASH =
      Pattern.compile("(?<![块毛角.])(\\d(?:\\.\\d+)?)(?=(?:/|一)" + PER + ")");
  private static final Pattern NAMED =
      Pattern.compile(
          "((?:单价|价格|售价|日薪|月薪|工资|租金)[:是为]?)(\\d+(?:\\.\\d+)?)(?![\\d.]*(?:元|块|毛|角|万|千|百|亩|[-~到至]))");
  private static final Pattern EACH =
      Pattern.compile(
          "(每" + PER + ")(\\d+(?:\\.\\d+)?)(?![\\d.]*(?:元|块|毛|角|万|千|百|" + PER + "|[-~到至]))");
  private static final Pattern SPOKEN_EACH =
      Pattern.compile("((?:每|一)(?:天|月|年)(?:[一二两三四五六七八九十百千万]{2,}[到至])?[一二两三四五六七八九十百千万]{2,})(?=,|$)");
  private static final Pattern SPOKEN =
      Pattern.compile("(?<![\\d块毛元一二两三四五六七八九十百千万])([一二两三四五六七八九十百千万]+[一二三四五六七八九])(?=一" + PER + ")");
  private static final String NO_AMOUNT = "(?![\\d十百千万个吨斤公毛角])";
  private static final Pattern YUAN =
      Pattern.compile("([\\d一二两三四五六七八九])块([\\d二三四五六七八九]|一(?!" + PER + "))" + NO_AMOUNT);
  private static final Pattern JIAO =
      Pattern.compile("(?<![\\d块])([\\d一二两三四五六七八九])毛([\\d二三四五六七八九]|一(?!" + PER + "))" + NO_AMOUNT);

  static Plain of(String said) {
    var text = Normalizer.normalize(said, Normalizer.Form.NFKC);
    text = SAID_PHONE.matcher(text).replaceAll(m -> digits(m.group()));
    var cleared = PersonalData.clear(text);
    text = CONTACT.matcher(cleared.text()).replaceAll(",");
    text = JOINED.matcher(text.strip()).replaceAll("");
    text = BREAK.matcher(text).replaceAll(",");
    text = text.replaceAll("¥(\\d+(?:\\.\\d+)?)元?", "$1元");
    text = text.replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
    text = YUAN.matcher(text).replaceAll("$1块$2毛");
    text = JIAO.matcher(text).replaceAll(Plain::tenths);
    text = SLASH.matcher(text).replaceAll("$1元");
    text = NAMED.matcher(text).replaceAll("$1$2元");
    text = EACH.matcher(text).replaceAll("$1$2元");
    text = SPOKEN_EACH.matcher(text).replaceAll("$1元");
    text = SPOKEN.matcher(text).replaceAll("$1元");
    return new Plain(text.replaceAll(",{2,}", ",").replaceAll("^,|,$", ""), cleared.mobile());
  }

  private static String tenths(MatchResult said) {
    return "0." + digits(said.group(1)) + digits(said.group(2)) + "元";
  }

  private static String digits(String said) {
    var digits = new StringBuilder();
    for (char c : said.toCharArray()) {
      int digit = c == '两' ? 2 : c == '幺' ? 1 : c == '〇' ? 0 : CHINESE.indexOf(c);
      digits.append(digit < 0 ? String.valueOf(c) : String.valueOf(digit));
    }
    return digits.toString();
  }
}
