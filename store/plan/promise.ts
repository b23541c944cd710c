import type { Day, Moment } from "../../domain/time/day.ts";
import type { Told } from "../../rules/rights/told-person.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";

export interface KeptTold extends Told {
  readonly id: string;
  readonly by: string;
}

/** Without its words. */
export interface LetterLine {
  readonly id: string;
  readonly made: Day;
  readonly madeAt: Moment;
  readonly madeBy: string;
  readonly language: string;
  /** Something that rights rest on was written later. */
  readonly overtaken: boolean;
  readonly given: readonly KeptTold[];
}

/** Something that rights rest on was written after letter `l`. */
export const overtaken = `(exists (select from work.life_event e where e.person = l.person and e.kept_at > l.kept_at)
        or exists (select from work.life_answer a where a.person = l.person and a.kept_at > l.kept_at)
        or exists (select from work.outcome o where o.case_id = l.case_id and o.noted_at > l.made_at)
        or exists (select from work.right_day d join work.right_day_met m on m.right_day = d.id
                    left join work.right_day_undone u on u.met = m.id
                    where d.person = l.person and greatest(m.at, u.at) > l.made_at))`;
const letterColumns = `l.id, l.made_on::text as made, ${momentOf("l.made_at")} as "madeAt", coalesce(w.name, '') as "madeBy", l.language, ${overtaken} as overtaken`;
const toldColumns = (day: string, alias: string) =>
  `${alias}.id, ${alias}.${day}::text as on, ${alias}.language, ${alias}.interpreter, ${alias}.aloud, ${alias}.asked`;

export async function lettersOf(tx: Tx, person: string): Promise<readonly LetterLine[]> {
  const [letters, given] = await Promise.all([
    tx.query<Omit<LetterLine, "given">>(
      `select ${letterColumns} from work.promise_letter l left join access.colleague w on w.id = l.made_by
        where l.person = $1 order by l.made_at desc, l.kept_at desc`,
      [person],
    ),
    tx.query<KeptTold & { letter: string }>(
      `select g.letter, ${toldColumns("given_on", "g")}, coalesce(w.name, '') as by
         from work.promise_given g join work.promise_letter l on l.id = g.letter
         left join access.colleague w on w.id = g.given_by
        where l.person = $1 order by g.given_on, g.noted_at`,
      [person],
    ),
  ]);
  return letters.rows.map((letter) => ({
    ...letter,
    given: given.rows
      .filter((each) => each.letter === letter.id)
      .map(({ letter: _of, ...told }) => told),
  }));
}

/** Gives the newest given letter's last date, if it is outdated; else null. */
export async function givenOvertaken(tx: Tx, person: string): Promise<Day | null> {
  const { rows } = await tx.query<{ on: Day; overtaken: boolean }>(
    `select g.given_on::text as on, ${overtaken} as overtaken
       from work.promise_given g join work.promise_letter l on l.id = g.letter
      where l.person = $1
      order by l.made_at desc, l.kept_at desc, g.given_on desc, g.noted_at desc
      limit 1`,
    [person],
  );
  const [last] = rows;
  return last?.overtaken === true ? last.on : null;
}

/** Word for word, with the language it was made for. */
interface KeptLetter<Words> {
  readonly made: Day;
  readonly spoken: string;
  readonly words: Words;
  readonly overtaken: boolean;
}

/** Finds a letter of this person in this case, or null. */
export async function letterById<Words>(
  tx: Tx,
  id: string,
  of: { readonly caseId: string; readonly person: string },
): Promise<KeptLetter<Words> | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<KeptLetter<Words>>(
    `select l.made_on::text as made, l.language as spoken, l.words, ${overtaken} as overtaken from work.promise_letter l
      where l.id = $1 and l.case_id = $2 and l.person = $3`,
    [id, of.caseId, of.person],
  );
  return rows[0] ?? null;
}

export async function lastSpokenWith(tx: Tx, person: string): Promise<string | null> {
  const { rows } = await tx.query<{ language: string }>(
    `select language from (
       select g.language, g.given_on as spoken_on, g.noted_at
         from work.promise_given g join work.promise_letter l on l.id = g.letter where l.person = $1
       union all
       select language, explained_on, noted_at from work.rights_explained where person = $1
       union all
       select language, asked_on, noted_at from work.question_asked where person = $1) spoken
      where language <> 'und'
      order by spoken_on desc, noted_at desc
      limit 1`,
    [person],
  );
  return rows[0]?.language ?? null;
}

interface ByWhom {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
}

/** Keeps it word for word. False for a used id. */
export async function insertLetter(
  tx: Tx,
  letter: ByWhom & {
    readonly caseId: string;
    readonly person: string;
    readonly made: Day;
    readonly language: string;
    readonly words: unknown;
  },
): Promise<boolean> {
  const { id, caseId, person, made, language, words, at, by } = letter;
  const { rowCount } = await tx.query(
    `insert into work.promise_letter (id, case_id, person, made_on, language, words, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [id, caseId, person, made, language, JSON.stringify(words), at, by],
  );
  return rowCount === 1;
}

export async function insertGiven(
  tx: Tx,
  given: ByWhom & Told & { readonly letter: string },
): Promise<void> {
  const { id, letter, on, language, interpreter, aloud, asked, at, by } = given;
  await tx.query(
    `insert into work.promise_given (id, letter, given_on, language, interpreter, aloud, asked, noted_at, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [id, letter, on, language, interpreter, aloud, asked, at, by],
  );
}

export interface KeptExplained extends KeptTold {
  readonly edition: string;
}

export async function explainedTo(tx: Tx, person: string): Promise<readonly KeptExplained[]> {
  const { rows } = await tx.query<KeptExplained>(
    `select ${toldColumns("explained_on", "x")}, x.edition, coalesce(w.name, '') as by
       from work.rights_explained x left join access.colleague w on w.id = x.noted_by
      where x.person = $1 order by x.explained_on desc, x.noted_at desc`,
    [person],
  );
  return rows;
}

/** Keeps the edition of the words; a repeated id is one. */
export async function insertExplained(
  tx: Tx,
  explained: ByWhom &
    Told & {
      readonly caseId: string;
      readonly person: string;
      readonly edition: string;
      readonly words: unknown;
    },
): Promise<void> {
  const { id, caseId, person, edition, words, on, language, interpreter, aloud, asked, at, by } =
    explained;
  await tx.query(
    "insert into work.rights_sheet (edition, words) values ($1, $2) on conflict do nothing",
    [edition, JSON.stringify(words)],
  );
  await tx.query(
    `insert into work.rights_explained (id, case_id, person, edition, explained_on, language, interpreter, aloud, asked,
                                        noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [id, caseId, person, edition, on, language, interpreter, aloud, asked, at, by],
  );
}
