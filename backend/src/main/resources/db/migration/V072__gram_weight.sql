-- How much a pair of characters says, in thousandths; what is not here says all of it.
create table gram_weight (
  version integer not null constraint gram_weight_version references match_rule (version),
  gram    integer not null,
  weight  integer not null constraint gram_weight_thousandths check (weight between 0 and 1000),
  -- Whether it never says more, however rare: words of trade and of place, which category and distance judge.
  fixed   boolean not null,
  constraint gram_weight_pk primary key (version, gram)
);

-- Before there are listings to count: words that listings of anything have in common.
with word(w) as (
  select unnest(string_to_array(
    '求购 收购 采购 订购 团购 供应 出售 销售 提供 需要 需求 急需 急求 寻求 寻找 欢迎 长期 大量 批量 现有 现货 剩余 可供 库存 '
    '优质 新鲜 有机 绿色 无公害 正宗 特产 土特产 天然 纯天然 农家 农村 农户 农民 本村 我村 全村 本地 当地 我县 我镇 我市 本县 '
    '产品 农产品 基地 合作社 专业合作 合作 公司 有限公司 企业 单位 平台 项目 产业 发展 种植 养殖 生产 加工 规模 面积 年产 '
    '公斤 千克 万斤 市斤 斤左右 左右 价格 面议 单价 每斤 元一斤 万元 质量 品质 联系 电话 联系方式 地址 上门 送货 包邮 运输 '
    '帮扶 扶贫 脱贫 贫困 贫困户 困难 困难户 脱贫户 乡村 振兴 捐赠 免费 无偿 支持 服务 技术 人员 用工 '
    '中国 全国 湖北 湖北省 北京 上海 天津 重庆 广东 广西 江苏 浙江 安徽 福建 江西 山东 河南 河北 湖南 四川 贵州 云南 陕西 '
    '武汉 武汉市 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架 麻城 罗田 英山 红安 竹山 '
    '竹溪 房县 郧阳 郧西 丹江 利川 建始 巴东 宣恩 咸丰 来凤 鹤峰 秭归 长阳 五峰 阳新 蕲春 孝昌 大悟 通山 通城 保康 南漳', ' '))
)
insert into gram_weight
select distinct 1, (g - case when g > 2147483647 then 4294967296 else 0 end)::integer, 100, true
from word, generate_series(1, length(w) - 1) i,
  lateral (select ascii(substr(w, i, 1))::bigint << 16 | ascii(substr(w, i + 1, 1)) as g) pair;

grant select, insert on gram_weight to gongying_app;
