package org.gongying.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTextTest {
  private final PriceText prices = new PriceText(CatalogueData.units());

  /** Text | amount | up to | unit | period. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.8元一斤        | 0.8   |      | jin    |
          12.5元/公斤      | 12.5  |      | kg     |
          12.50元/公斤     | 12.5  |      | kg     |
          150-200元/天     | 150   | 200  |        | day
          200-150元/天     | 150   | 200  |        | day
          3元起            | 3     |      |        |
          3元起/斤         | 3     |      | jin    |
          5.5元至6元       | 5.5   | 6    |        |
          5.5元至6元一斤   | 5.5   | 6    | jin    |
          每斤0.8元        | 0.8   |      | jin    |
          一亩600元        | 600   |      | mu     |
          每亩每年600元    | 600   |      | mu     | year
          600元/亩/年      | 600   |      | mu     | year
          600元/(亩·年)    | 600   |      | mu     | year
          600元每亩每年    | 600   |      | mu     | year
          每人每天150元    | 150   |      | person | day
          月薪3000-5000元  | 3000  | 5000 |        | month
          日工资200元      | 200   |      |        | day
          年租金600元/亩   | 600   |      | mu     | year
          3000元/月        | 3000  |      |        | month
          4000元/个月      | 4000  |      |        | month
          5块钱一斤        | 5     |      | jin    |
          3块5             | 3.5   |      |        |
          3块5毛/斤        | 3.5   |      | jin    |
          三块五一斤       | 3.5   |      | jin    |
          8毛/斤           | 0.8   |      | jin    |
          ¥12.5/kg         | 12.5  |      | kg     |
          ￥１２.５        | 12.5  |      |        |
          1.2万元/亩       | 12000 |      | mu     |
          12元/500克       | 12    |      | jin    |
          2元/个           | 2     |      | piece  |
          12.5             | 12.5  |      |        |
          12.5/斤          | 12.5  |      | jin    |
          2-3              | 2     | 3    |        |
          批发价2.2元      | 2.2   |      |        |
          """)
  void a_text_says_what_one_costs(
      String text, String amount, String max, String unit, String period) {
    var price = prices.parse(text);
    assertThat(price)
        .isEqualTo(
            new Price(
                new BigDecimal(amount),
                max == null ? null : new BigDecimal(max),
                "CNY",
                unit,
                period,
                false,
                false,
                text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"免费", "捐赠", "免费送货", "无偿提供", "捐赠，价值2万元", "0元"})
  void gifts_are_gifts(String text) {
    assertThat(prices.parse(text))
        .isEqualTo(new Price(null, null, null, null, null, true, false, text));
  }

  @Test
  void an_open_price_may_still_name_one() {
    assertThat(prices.parse("面议"))
        .isEqualTo(new Price(null, null, null, null, null, false, true, "面议"));
    assertThat(prices.parse("2元/斤，可议").negotiable()).isTrue();
    assertThat(prices.parse("2元/斤，可议").amount()).isEqualTo("2");
    assertThat(prices.parse("随行就市").negotiable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"不免费", "5美元/箱", "看货定", "元/斤", "1e999999999元", "每年增收", "99999999999999999元"})
  void what_is_not_understood_is_kept_as_it_was_said(String text) {
    assertThat(prices.parse(text))
        .isEqualTo(new Price(null, null, null, null, null, false, false, text));
  }

  @Test
  void nothing_said_is_no_price() {
    assertThat(prices.parse(null).amount()).isNull();
    assertThat(prices.parse(" ").raw()).isNull();
  }
}
