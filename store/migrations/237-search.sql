-- How words are folded, once, and what a colleague typed, for ten minutes.

create function work.folded(words text) returns text immutable strict parallel safe
language plpgsql set search_path = pg_catalog as $$
declare
  pair text[];
  it text := translate(regexp_replace(normalize(words, NFKD),
    '[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640' ||
    '\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f' ||
    '\u202a-\u202e\u2060-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]',
    '', 'g'),
    'ÆæØøĐđÐðŁłĦħŦŧŊŋıƏəАаБбВвГгҐґДдЕеЗзИиІіЈјКкЛлМмНнОоПпРрСсТтУуФфЫыЭэЋ' ||
    'ћΑαΒβΓγΔδΕεΖζΗηΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσςΤτΥυΦφΩωЖХЦЧШЩЮЯЄЂЉЊЏЅΘΧΨÞŒẞЪъЬь',
    'aaooddddllhhttnnieeaabbvvggggddeezziiiijjkkllmmnnoopprrssttuuffyyeec' ||
    'caavvggddeezziiiikkllmmnnxxoopprrsssttyyffooжхцчшщюяєђљњџѕθχψþœß');
begin
  foreach pair slice 1 in array array[
    ['ж', 'zh'], ['х', 'h'], ['ц', 'ts'], ['ч', 'ch'], ['ш', 'sh'], ['щ', 'shch'], ['ю', 'yu'], ['я', 'ya'], ['є', 'ye'], ['ђ', 'dj'],
    ['љ', 'lj'], ['њ', 'nj'], ['џ', 'dz'], ['ѕ', 'dz'], ['θ', 'th'], ['χ', 'ch'], ['ψ', 'ps'], ['þ', 'th'], ['œ', 'o'], ['ß', 'ss']] loop
    it := replace(it, pair[1], pair[2]);
  end loop;
  return replace(regexp_replace(lower(it collate "C"), 'aa|ae', 'a', 'g'), 'oe', 'o');
end $$;
comment on function work.folded(text) is 'As domain/search/fold.ts: Latin letters without accents in lower case, and one spelling of æ, ø and å.';

create function work.words_of(words text) returns text[] immutable strict parallel safe
language plpgsql set search_path = pg_catalog as $$
declare
  sign text :=
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b' ||
    '\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u3001-\u3020\u3030\ufffc\ufffd\U0001F000-\U0001FAFF]+';
begin
  return array(select distinct left(w.word, 60) collate "C"
                 from regexp_split_to_table(work.folded(words), '[\u0009-\u000d\u0020\u0085\u1680\u2028\u2029]+') as chunk
                      cross join lateral (select regexp_split_to_table(chunk, sign) as word
                                          union all select regexp_replace(chunk, sign, '', 'g')) w
                where w.word <> '' order by 1);
end $$;
comment on function work.words_of(text) is 'All that a text is found by: its words, and what has signs within as one word too.';

create table work.search (
  id        uuid primary key,
  colleague uuid not null references access.colleague,
  sealed    text not null,
  at        timestamptz not null default now()
);
comment on table work.search is 'What a colleague typed to search for, sealed, so that it need not be in an address. Read by them alone, for ten minutes; then erased.';
create index search_oldest on work.search (at);
grant select, insert (id, colleague, sealed) on work.search to app;
grant select (at), delete on work.search to reminder;
alter table work.search enable row level security, force row level security;
create policy search_own on work.search for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid and at > now() - interval '10 minutes');
create policy search_in_own_name on work.search for insert to app
  with check (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy search_ended on work.search to reminder using (at <= now() - interval '10 minutes');
