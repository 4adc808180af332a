-- Words people say in a sentence to a group chat, beside those of the first groups.
with spoken(word, more) as (values
  ('红薯', '{红苕}'::text[]), ('采摘工', '{摘橙工,采果工}'), ('青贮', '{青贮玉米}'))
update synonym s set words = s.words || p.more from spoken p where p.word = any (s.words);

with named(category, groups) as (values
  ('produce.processed', '干辣椒/辣椒干/干椒'),
  ('capital.donation', '图书/书籍/课外书 冬衣/棉衣/旧衣 文具/书包'),
  ('training.leader', '电商直播培训/直播带货培训'))
insert into synonym
select version, category, string_to_array(words, '/')
from match_rule, named, regexp_split_to_table(groups, '\s+') words;
