-- Serves the public figure of villages taking part, counted from this index alone.
create index participant_villages on participant (county) where kind = 'VILLAGE' and state = 'VERIFIED';
