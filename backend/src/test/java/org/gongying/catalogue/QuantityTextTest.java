package org.gongying.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTest {
  private final QuantityText quantities = new QuantityText(CatalogueData.units());

  /** Text | value | unit | about | period. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          58.1万斤               | 581000    | jin     |       |
          30万斤西瓜红红薯       | 300000    | jin     |       |
          我村30万斤西瓜红红薯   | 300000    | jin     |       |
          30多吨                 | 30        | t       | about |
          近30吨/天              | 30        | t       | about | day
          150-200元/天           | 150       | cny     | about | day
          460亩                  | 460       | mu      |       |
          3-5千瓦                | 3         | kw      | about |
          户用3-5千瓦            | 3         | kw      | about |
          约2000斤左右           | 2000      | jin     | about |
          二十吨                 | 20        | t       |       |
          两百亩                 | 200       | mu      |       |
          半吨                   | 0.5       | t       |       |
          1,000只                | 1000      | zhi     |       |
          1,250,000.5 公斤       | 1250000.5 | kg      |       |
          88000吨                | 88000     | t       |       |
          8.8万吨                | 88000     | t       |       |
          16000 吨/年            | 16000     | t       |       | year
          年产1.6万吨            | 16000     | t       |       | year
          年均生产优质菌菇1.6万吨 | 16000    | t       |       | year
          日产30吨               | 30        | t       |       | day
          每天30吨               | 30        | t       |       | day
          每月供应五百箱         | 500       | box     |       | month
          30吨每月               | 30        | t       |       | month
          30吨一天               | 30        | t       |       | day
          一天30吨               | 30        | t       |       | day
          20人/月                | 20        | person  |       | month
          100个/季度             | 100       | piece   |       | season
          每周一次               | 1         | session |       | week
          ２０００斤             | 2000      | jin     |       |
          １．５万斤             | 15000     | jin     |       |
          5０００Ｋｇ            | 5000      | kg      |       |
          300㎡                  | 300       | m2      |       |
          100多万斤              | 1000000   | jin     | about |
          1万多斤                | 10000     | jin     | about |
          二十多万斤             | 200000    | jin     | about |
          上万斤                 | 10000     | jin     | about |
          近百亩                 | 100       | mu      | about |
          十来吨                 | 10        | t       | about |
          十几吨                 | 10        | t       | about |
          三五吨                 | 3         | t       | about |
          七八十亩               | 70        | mu      | about |
          一千五百斤             | 1500      | jin     |       |
          一千五斤               | 1500      | jin     |       |
          一百零五户             | 105       | household |     |
          三万五千株             | 35000     | plant   |       |
          1万5千斤               | 15000     | jin     |       |
          3亿5千万元             | 350000000 | cny     |       |
          1.2亿元                | 120000000 | cny     |       |
          300万元                | 3000000   | cny     |       |
          300万                  |           |         |       |
          价值20000余元          | 20000     | cny     | about |
          三千瓦                 | 3         | kw      |       |
          10万千瓦               | 100000    | kw      |       |
          20兆瓦                 | 20        | mw      |       |
          三千克                 | 3         | kg      |       |
          500克                  | 500       | g       |       |
          二两                   | 2         | liang   |       |
          一万两千斤             | 12000     | jin     |       |
          一斤半                 | 1.5       | jin     |       |
          半个月                 | 0.5       | month   |       |
          3万-5万斤              | 30000     | jin     | about |
          3～5万斤               | 30000     | jin     | about |
          三到五万斤             | 30000     | jin     | about |
          5000-1万斤             | 5000      | jin     | about |
          200亩至300亩           | 200       | mu      | about |
          2000斤以上             | 2000      | jin     | about |
          不少于50头             | 50        | head    | about |
          50+人                  | 50        | person  | about |
          20余名                 | 20        | person  | about |
          8000个工作岗位         | 8000      | person  |       |
          5000副护目镜           | 5000      | fu      |       |
          一次性口罩1000只       | 1000      | zhi     |       |
          N95口罩3000只          | 3000      | zhi     |       |
          84消毒液30桶           | 30        | barrel  |       |
          防护服200套            | 200       | set     |       |
          手套500双              | 500       | pair    |       |
          5G基站3座              | 3         | place   |       |
          检测试剂2000人份       | 2000      | portion |       |
          56间                   | 56        | room    |       |
          20张床位               | 20        | bed     |       |
          租20年                 | 20        | year    |       |
          2020年产30吨           | 30        | t       |       |
          2020-02-05 30吨        | 30        | t       |       |
          6吨（柿饼）            | 6         | t       |       |
          100袋（50公斤/袋）     | 100       | bag     |       |
          每袋50公斤，共100袋    | 100       | bag     |       |
          一袋50公斤，共100袋    | 100       | bag     |       |
          化肥4吨、种子20斤      | 4         | t       | about |
          复混肥,4吨             | 4         | t       |       |
          0.0004吨               |           |         |       |
          1.2345吨               | 1.235     | t       |       |
          100公里                | 100       | km      |       |
          20立方米               | 20        | m3      |       |
          """)
  void a_text_says_how_much(String text, String value, String unit, String about, String period) {
    var quantity = quantities.parse(text);
    assertThat(quantity)
        .isEqualTo(
            new Quantity(
                value == null ? null : new BigDecimal(value), unit, about != null, period, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人若干",
        "若干",
        "一批",
        "不详",
        "几十吨",
        "数百亩",
        "亩（基地）",
        "吨/年",
        "万元",
        "500",
        "30车皮",
        "每户3-5千瓦",
        "75%",
        "一条龙加工",
        "一年",
        "2020年",
        "0吨",
        "-5斤",
        "−5吨",
        "负三十斤",
        "红薯，-5吨",
        "1e9吨",
        "1e999999999吨",
        "999999999999999999999999999999吨",
        "9999999亿亿吨",
        "-,.，。",
        "二零二零吨",
        "，，，5,,6"
      })
  void what_is_not_understood_is_kept_as_it_was_said(String text) {
    assertThat(quantities.parse(text)).isEqualTo(new Quantity(null, null, false, null, text));
  }

  @Test
  void nothing_said_is_nothing_known() {
    assertThat(quantities.parse(null).isKnown()).isFalse();
    assertThat(quantities.parse("  ").raw()).isNull();
    assertThat(quantities.parse(" 4吨 ").raw()).isEqualTo("4吨");
  }

  @Test
  void long_and_strange_texts_are_read_in_no_time() {
    for (var part : new String[] {"万", "一", "1,000", "上万", "9-", "每", "30多", "(", "\u0000", "😀"}) {
      assertThat(quantities.parse(part.repeat(100_000))).isNotNull();
    }
  }
}
