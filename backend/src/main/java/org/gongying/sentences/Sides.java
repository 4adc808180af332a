package org.gongying.sentences;

import java.util.regex.Pattern;
import org.gongying.listings.Side;

/**
 * Whether a sentence needs or offers. Who looks for a buyer offers (谁要, 找销路, 滞销), although the
 * words are those of buying; so these are read first and taken out.
 */
final class Sides {
  private static final Pattern SEEKS_BUYER =
      Pattern.compile(
          "(?:找|寻|求|招|等|盼|联系)[^,.;!?\\d]{0,4}(?:买家|老板|收购商|客商|销路|渠道|客户|采购商|批发商|下家|经销商|合作村|烟站)(?:来?(?:收购|收|买|拉))?"
              + "|(?:求|等|盼)(?:收购|收|带走|扩散|包销|转发|买走)"
              + "|(?:谁|哪位|哪个老板|有没有老板|有没有人|有无老板)[^,.;!?]{0,4}(?:要|收|买|订|拉)"
              + "|没人(?:要|收|买)|有(?:老板|人)[^,.;!?]{0,3}要|(?:需要|想要|要|有意|有意向|有需要)的(?=老板|朋友|联系|请|加|私|电|来|,|$|\\d)"
              + "|滞销|卖不(?:出|掉|动|完)|没卖|帮[^,.;!?]{0,3}(?:卖|销|找[^,.;!?]{0,3}销路)"
              + "|欢迎[^,.;!?]{0,4}(?:订购|选购|采购|收购|前来|洽谈|来)|上门收|来(?:拉|收购|采购)|优先|找活|找工作|求职|想卖");
  private static final Pattern OFFER =
      Pattern.compile(
          "出售|销售|供应|转让|出租|招租|出让|处理|待售|在售|有售|批发|直供|提供|可供|能供|承接|承建|对外承包|捐|赠|现有|还有|还剩|剩余|库存|急售|"
              + "出手|可代发|免费为|免费开展|开展|自提|现货|大丰收|流转(?=[^,.;]{0,6}\\d)|上市|出栏|可以?打?零工|可以?带货|现挖现发|现摘现发");
  private static final Pattern WEAK_OFFER =
      Pattern.compile(
          "卖|免费|能(?:做|接|供|出)|可以?(?:做|接)|都去|(?<!没|谁|哪里|哪|需)有(?=约?[^,.;!?]{0,8}[\\d一二三四五六七八九十两几])|熟了|可以?出|发货");
  private static final Pattern NEED =
      Pattern.compile(
          "求购|求租|急求|急需|收购|采购|订购|团购|需要|需求|想要|想买|要买|想收|想租|想请|想找|想装|要请|急招|招聘|招(?=[^,.;!?]{0,6}[\\d一二三四五六七八九十])|招(?:工|人|商)|"
              + "聘请|寻求|谁家?有|哪里?有|有没有(?=[^,.;!?]{0,3}(?:卖|货))|缺|求支持|求(?=[^,.;!?]{0,6}\\d)|求(?=[一二两三]名)|找厂家|找投资|找农家|要学|想学|购买|还差|要检测|要做");
  private static final Pattern WEAK_NEED =
      Pattern.compile(
          "收(?!获|割|成|到|入|益|款|的)|(?<!需|想|主|只|还|就|都|须)要(?!卖|出|处理|销|甩|联系|私|我|打|加|尽快|求|学|买|请|检测|做)|买|求|找|租(?!金)|请(?=人|师|老师)");

  /** What is called one's own and without a verb is there to be had. */
  private static final Pattern OWN = Pattern.compile("我们?村|我家|本村|我们?这|我们?合作社|自家");

  /** Likeliest side, and whether it is so clear that nobody has to be asked. */
  record Answer(Side side, boolean clear) {}

  private Sides() {}

  /** {@code usual}: the side most listings of the category are on; what is not said is that. */
  static Answer of(String text, Side usual) {
    var seeking = SEEKS_BUYER.matcher(text);
    long offer = 3 * seeking.results().count();
    var rest = SEEKS_BUYER.matcher(text).replaceAll(",");
    offer += 2 * count(OFFER, rest) + count(WEAK_OFFER, rest);
    long need = 2 * count(NEED, rest) + count(WEAK_NEED, NEED.matcher(rest).replaceAll(","));
    if (offer == 0 && need == 0 && usual == Side.OFFER && OWN.matcher(text).find()) {
      return new Answer(usual, true);
    }
    return offer == need
        ? new Answer(usual, false)
        : new Answer(offer > need ? Side.OFFER : Side.NEED, true);
  }

  private static long count(Pattern words, String text) {
    return words.matcher(text).results().count();
  }
}
