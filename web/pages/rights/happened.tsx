import { type Context, Hono } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { readRights, type WrittenLife } from "../../../api/rights/read.ts";
import { type Day, dayOf, isMeantDay } from "../../../domain/base/day.ts";
import { happenedIn, lifeSources, type Replaces } from "../../../domain/rights/life.ts";
import { eventTypes, type Happened, places } from "../../../domain/rights/situation.ts";
import type { KeptLifeEvent } from "../../../store/life.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText, momentText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { formId, isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "../cases/form.ts";
import type { Words } from "./by-state.tsx";
import { provisionLabel, provisionTyped } from "./fields.ts";
import { type Corrected, HappenedForm } from "./happened-form.tsx";
import { Kept, toKept } from "./kept.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "./person-frame.tsx";

function whatText(
  say: Say,
  language: Language,
  { type, provision, until, where }: Happened,
): string {
  const parts = [
    say(`rights.event.${type}`),
    ...(provision === null ? [] : [provisionLabel(say, provision)]),
    ...(where === null ? [] : [say(`rights.where.${where}`).toLowerCase()]),
    ...(until === null ? [] : [say("life.happened.until", { day: dayText(language, until) })]),
  ];
  return parts.join(", ");
}

function By({ say, language, entry }: Words & { readonly entry: KeptLifeEvent }) {
  const { source, noted, notedBy: name, words } = entry;
  const by = { source: say(`life.source.${source}`), at: momentText(language, noted), name };
  return (
    <p class="terms">
      {say("life.happened.by", by)} {words !== null && <TypedText>{words}</TypedText>}
    </p>
  );
}

interface Line {
  readonly day: Day;
  readonly what: string;
  readonly replaces: string;
  readonly entry: KeptLifeEvent | null;
  readonly cameFrom: string | null;
}

/** What counts for the person, the newest day first: their own entries that stand, and what became of the case. */
function linesOf(say: Say, language: Language, life: WrittenLife): readonly Line[] {
  const own = life.entries
    .filter(({ id }) => life.standing.has(id))
    .map((entry) => ({
      ...{ day: entry.day, what: whatText(say, language, entry), entry, cameFrom: null },
      replaces: `entry:${entry.id}`,
    }));
  const ofCase = life.ofCase.flatMap((outcome) => {
    const happened = happenedIn(outcome);
    const { id, cameFrom } = outcome;
    return happened === null
      ? []
      : [
          {
            ...{ day: happened.day, what: whatText(say, language, happened), entry: null },
            ...{ replaces: `outcome:${id}`, cameFrom },
          },
        ];
  });
  return [...own, ...ofCase].toSorted((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
}

function OneLine({ say, language, at, line }: Words & { at: string; line: Line }) {
  const { day, what, replaces, entry, cameFrom } = line;
  const dayWords = dayText(language, day);
  return (
    <li>
      <p>
        <strong>{dayWords}</strong> {what}
      </p>
      {entry !== null && <By say={say} language={language} entry={entry} />}
      {entry === null && (
        <p class="terms">
          {cameFrom === null
            ? say("life.happened.of-case")
            : say("life.happened.of-case-from", { name: cameFrom })}
        </p>
      )}
      <p class="no-print">
        <a
          class="ds-link"
          href={`${at}/happened?replaces=${replaces}#note`}
          aria-label={say("life.happened.correct-for", { what, day: dayWords })}
        >
          {say("life.happened.correct")}
        </a>
      </p>
    </li>
  );
}

/** Entries that no longer stand, and those that only took something back. */
function Before({ say, language, life }: Words & { readonly life: WrittenLife }) {
  const before = life.entries.filter(({ id }) => !life.standing.has(id));
  return before.length === 0 ? null : (
    <details>
      <summary>{say("life.happened.before")}</summary>
      <ul>
        {before.map((entry) => (
          <li>
            {dayText(language, entry.day)}: {whatText(say, language, entry)}
            {!entry.holds &&
              ` (${say(entry.replaces?.of === "outcome" ? "life.happened.not-theirs" : "life.happened.taken-back")})`}
            <By say={say} language={language} entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Happenings({ say, language, at, life }: Words & { at: string; life: WrittenLife }) {
  const lines = linesOf(say, language, life);
  const judged = life.ofCase.filter(({ kind }) => kind === "judged");
  return (
    <>
      {lines.length === 0 && (
        <EmptyState heading={say("life.happened.empty")}>
          <p>{say("life.happened.empty-how")}</p>
        </EmptyState>
      )}
      <ol class="timeline">
        {lines.map((line) => (
          <OneLine say={say} language={language} at={at} line={line} />
        ))}
      </ol>
      {judged.map(({ id, happened }) => (
        <p>
          {say("life.happened.judged", { day: dayText(language, happened) })}{" "}
          <a
            class="ds-link"
            href={`${at}/happened?replaces=outcome:${id}&kind=judgment-final#note`}
            aria-label={`${say("life.happened.judged-do")}, ${dayText(language, happened)}`}
          >
            {say("life.happened.judged-do")}
          </a>
        </p>
      ))}
      <Before say={say} language={language} life={life} />
    </>
  );
}

/** What an address or a form says is to be replaced. */
function replacesIn(text: string): Replaces {
  const [of, id = ""] = text.split(":");
  return of === "entry" || of === "outcome" ? { of, id } : null;
}

/** The entry or outcome to be corrected, as it stands; null where there is none such that still does. */
function found(say: Say, language: Language, life: WrittenLife, replaces: Replaces) {
  const entry = life.entries.find(({ id }) => replaces?.of === "entry" && replaces.id === id);
  const outcome = life.ofCase.find(({ id }) => replaces?.of === "outcome" && replaces.id === id);
  const judged: Happened | null =
    outcome?.kind === "judged"
      ? { type: "judgment-final", day: outcome.happened, provision: null, until: null, where: null }
      : null;
  const happened = entry ?? (outcome === undefined ? null : (happenedIn(outcome) ?? judged));
  if (happened === null || replaces === null) {
    return null;
  }
  const value = `${replaces.of}:${replaces.id}`;
  const what = whatText(say, language, happened);
  return { happened, corrected: { value, what, day: happened.day } satisfies Corrected };
}

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  again: Again | null = null,
): Promise<Response> {
  const [say, language] = [c.get("say"), c.get("language")];
  const of = ofPerson(c);
  const read = await readRights(cell, actor, of, dayOf(house.now()));
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const { head, pseudonym, life } = read.value;
  const asked = again === null ? (c.req.query("replaces") ?? "") : textOf(again.typed, "replaces");
  const before = found(say, language, life, replacesIn(asked));
  const kind = eventTypes.find((type) => type === c.req.query("kind"));
  const typed: Typed = again?.typed ?? {
    ...(before === null
      ? {}
      : {
          ...{ kind: before.happened.type, day: before.happened.day },
          ...{ provision: before.happened.provision ?? "", until: before.happened.until ?? "" },
          where: before.happened.where ?? "",
        }),
    ...(kind === undefined ? {} : { kind }),
  };
  const problems = again?.problems ?? [];
  const failed = problems.length > 0;
  const at = rightsOfPerson(of.caseId, of.person);
  const words = { say, language };
  return await page(
    c,
    {
      title: `${say("life.view.happened")}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary say={say} problems={problems} />
      <PersonTop say={say} head={head} person={of.person} pseudonym={pseudonym} here="happened" />
      <Kept c={c} say={say} />
      <p>{say("life.happened.intro")}</p>
      <Happenings {...words} at={at} life={life} />
      <HappenedForm
        {...words}
        at={at}
        typed={typed}
        problems={problems}
        corrected={before?.corrected ?? null}
      />
    </>,
  );
}

const fieldOfRefusal: Readonly<Record<string, string>> = {
  "life.no-day": "day",
  "life.not-yet-happened": "day",
  "life.too-long-ago": "day",
  "life.birthday-too-far": "day",
  "life.due-day-too-far": "day",
  "life.ends-before-it-began": "until",
  "life.no-provision-here": "provision",
  "life.no-last-day-here": "until",
  "life.no-place-here": "where",
};

/** What this form refuses by itself, before any verb is asked. */
type FormRefusal = "life.no-kind" | "life.no-day" | "life.not-chosen";

async function note(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const of = ofPerson(c);
  const text = (name: string) => textOf(typed, name);
  const back = (code: FormRefusal | Parameters<typeof problemAt>[1], field?: string) =>
    show(c, house, desk, {
      typed,
      problems: [problemAt(c.get("say"), code, field ?? fieldOfRefusal[code] ?? "kind")],
    });
  const long = tooLong(c.get("say"), typed, { words: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, { typed, problems: long });
  }
  const type = eventTypes.find((each) => each === text("kind"));
  if (type === undefined) {
    return await back("life.no-kind");
  }
  if (!isMeantDay(text("day"))) {
    return await back("life.no-day");
  }
  if (text("until") !== "" && !isMeantDay(text("until"))) {
    return await back("life.no-day", "until");
  }
  const source = lifeSources.find((each) => each === text("source"));
  if (source === undefined) {
    return await back("life.not-chosen", "source");
  }
  const noted = await noteLifeEvent(
    desk.cell,
    desk.actor,
    {
      ...{ ...of, id: formId(typed), type, day: text("day") as Day, words: text("words") },
      provision: provisionTyped(text("provision")),
      until: text("until") === "" ? null : (text("until") as Day),
      where: places.find((each) => each === text("where")) ?? null,
      source,
      holds: text("not") !== "not",
      replaces: replacesIn(text("replaces")),
    },
    house.now(),
  );
  if (noted.ok) {
    return toKept(c, "event");
  }
  const shut = isShut(noted.refused) || noted.refused === "person.not-found";
  return shut ? await turnedAway(c, noted.refused) : await back(noted.refused);
}

/** What has happened to a person, as far as rights hang on it: read, written down, corrected. */
export function happenedPages(house: House): Hono<Env> {
  const at = "/cases/:id/persons/:person/rights/happened";
  return new Hono<Env>()
    .get(
      at,
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      at,
      atDesk((c, desk) => note(c, house, desk)),
    );
}
