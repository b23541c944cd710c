import type { Journey } from "../../domain/journey/kept.ts";
import { settleProblem } from "../../domain/journey/locks.ts";
import type { Entry } from "../../domain/plan/entry.ts";
import { TypedText } from "../components/typed-text.tsx";
import { type Typed, textOf } from "../forms/typed.ts";
import { desk, say } from "../page.ts";
import { describe } from "../plan/entry/described.ts";
import { EntryLines } from "../plan/entry/entry-card.tsx";
import { orNull } from "../plan/entry/form.tsx";
import { thingAt } from "../plan/entry/kinds.ts";
import { holderOf, type Looking } from "../plan/frame.tsx";
import type { TextKey } from "../texts/texts.ts";
import { entryOf, To, writes } from "./frame.tsx";
import { aboutText, rowHeading, saidText } from "./labels.ts";

type Told = Journey["standing"]["yes"][number];
type Asks = Told & { readonly says: Extract<Told["says"], { readonly is: "asks" }> };

export function questionsIn(told: readonly Told[]): readonly Asks[] {
  const all = told.filter((each): each is Asks => each.says.is === "asks");
  const key = ({ says, about }: Asks) => `${says.question} ${about}`;
  return [...new Map(all.map((each) => [key(each), each])).values()];
}

/** Who is to answer what no reason settles. */
const byWhoDecides = ["age", "taken-in", "child-welfare", "receiver", "along", "child-held"];

/** The named questions, each with its deed; those that were settled may turn out not to be clear. */
export function Questions({
  looking,
  journey,
}: {
  readonly looking: Looking;
  readonly journey: Journey;
}) {
  const { yes, safe, child, settled } = journey.standing;
  const open = questionsIn([...yes, ...safe, ...child]);
  const clear = questionsIn(settled);
  const toSettle = ({ says: { question }, about }: Asks, label: TextKey) => {
    const of = new URLSearchParams({ question, ...(about === null ? {} : { about }) });
    return (
      <To looking={looking} path={`settle?${of}`}>
        {say(label)}
      </To>
    );
  };
  const deed = (asks: Asks) => {
    const { question } = asks.says;
    const way = { question, about: asks.about, outcome: "clear" } as const;
    const problem = settleProblem(journey.standing, way, desk().actor.id);
    if (problem === "journey.by-another") {
      return say("journey.by-another-one");
    }
    if (problem !== null) {
      return say(byWhoDecides.includes(question) ? "journey.by-who-decides" : "journey.by-asking");
    }
    return toSettle(asks, "journey.settle");
  };
  const name = ({ says, about }: Asks) => {
    const text = aboutText(looking, says.question, about);
    return (
      <>
        {say(`journey.named.${says.question}` as TextKey)}
        {text !== null && <> {says.question === "who" ? text : `${text}.`}</>}
      </>
    );
  };
  return (
    <>
      <h2>{say("journey.questions")}</h2>
      {open.length === 0 && <p>{say("journey.questions-none")}</p>}
      <ul>
        {open.map((each) => (
          <li>
            {name(each)} {deed(each)}
          </li>
        ))}
      </ul>
      {clear.length > 0 && (
        <>
          <h3>{say("journey.settled-so")}</h3>
          <ul>
            {clear.map((each) => (
              <li>
                {name(each)} {writes(looking) && toSettle(each, "journey.not-clear")}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** For staff: that the journey cannot be written yet, and which answers keep it from it. */
export function Shuts({
  looking,
  journey,
}: {
  readonly looking: Looking;
  readonly journey: Journey;
}) {
  const { yes, safe, child } = journey.standing;
  const shut = [...yes, ...safe, ...child].flatMap(({ says, of }) =>
    says.is === "shut" ? [{ why: says.why, from: of.at(-1) ?? null }] : [],
  );
  const key = ({ why, from }: (typeof shut)[number]) => JSON.stringify([why, from]);
  const each = [...new Map(shut.map((one) => [key(one), one])).values()];
  return journey.locks.mayBeWritten ? (
    <p>{say("journey.nothing-missing")}</p>
  ) : (
    <section id="shuts">
      <h2>{say("journey.cannot")}</h2>
      <ul>
        {each.map(({ why, from }) => {
          const entry = from === null ? undefined : entryOf(looking, from);
          return (
            <li>
              {say(`journey.shut.${why}`)}{" "}
              {entry?.content.row != null && (
                <To looking={looking} path={entry.thing}>
                  {saidText(entry.content.row)}
                </To>
              )}
            </li>
          );
        })}
      </ul>
      {each.length === 0 && <p>{say("journey.cannot-yet")}</p>}
    </section>
  );
}

/** The words that told of a danger, where the reader may see them; undefined where they may not. */
const dangerOf = ({ found }: Looking, thing: string): Entry | undefined =>
  found.entries.find((each) =>
    [`${each.thing}.danger`, `${each.thing}.${each.version}.danger`].includes(thing),
  );

/** An answer as it was given, with its words; of danger that was told elsewhere the words there, or whom to ask. */
function Given({ looking, entry }: { readonly looking: Looking; readonly entry: Entry }) {
  const { found } = looking;
  const { content, thing, by } = entry;
  const isElsewhere =
    content.kind === "return" && content.row?.row === "also_tells_of" && content.words === null;
  const told = isElsewhere ? dangerOf(looking, thing) : undefined;
  const asks = { writer: found.names.get(by.id) ?? by.name, holder: holderOf(looking) };
  return (
    <>
      <p>
        {content.kind === "return" && content.row !== null && (
          <strong>{rowHeading(say, content.row)}</strong>
        )}
      </p>
      <EntryLines looking={looking} entry={entry} />
      {isElsewhere && told === undefined && <p>{say("journey.danger-unseen", asks)}</p>}
      {told !== undefined && (
        <blockquote>
          <a class="ds-link" href={thingAt(looking, told)}>
            <TypedText>{describe(looking, told).heading}</TypedText>
          </a>
          <EntryLines looking={looking} entry={told} />
        </blockquote>
      )}
    </>
  );
}

/** What a question is about: the answers that it follows from. */
export function AskedOf({
  looking,
  typed,
}: {
  readonly looking: Looking;
  /** As the address or the form names the question. */
  readonly typed: Typed;
}) {
  const { found } = looking;
  const [question, about] = [textOf(typed, "question"), orNull(textOf(typed, "about"))];
  const { yes = [], safe = [], child = [], settled = [] } = found.journey?.standing ?? {};
  const rows = [...yes, ...safe, ...child, ...settled]
    .filter(
      ({ says, ...each }) =>
        says.is === "asks" && says.question === question && each.about === about,
    )
    .flatMap(({ of }) => of);
  const entries = [...new Set(rows)].flatMap((row) => entryOf(looking, row) ?? []);
  return entries.length === 0 ? null : (
    <section id="given">
      <h3>{say("journey.answer-of")}</h3>
      {entries.map((entry) => (
        <Given looking={looking} entry={entry} />
      ))}
    </section>
  );
}
