import type { Journey } from "../../../domain/journey/kept.ts";
import { settleProblem } from "../../../domain/journey/locks.ts";
import { aboutOf } from "../../../domain/journey/row.ts";
import { peopleIn } from "../../../domain/journey/safe.ts";
import { desk, say } from "../../page.ts";
import type { TextKey } from "../../texts/texts.ts";
import type { Looking } from "../plan/frame.tsx";
import { To, writes } from "./frame.tsx";
import { whomText } from "./labels.ts";

type Told = Journey["standing"]["yes"][number];
type Asks = Told & { readonly says: Extract<Told["says"], { readonly is: "asks" }> };

/** Each question once. */
function questionsIn(told: readonly Told[]): readonly Asks[] {
  const all = told.filter((each): each is Asks => each.says.is === "asks");
  const key = ({ says, about }: Asks) => `${says.question} ${about}`;
  return [...new Map(all.map((each) => [key(each), each])).values()];
}

/** Who is to answer what no reason settles. */
const byWhoDecides = ["age", "taken-in", "child-welfare", "receiver", "along", "child-held"];

/** Of “who” it says which was asked. */
const lists = ["afraid", "owes", "work_people"] as const;

/** What a question is about: whom, or what was asked; null where its name says it. */
export function aboutText(
  { found: { journey } }: Pick<Looking, "found">,
  question: string,
  about: string | null,
): string | null {
  if (question === "who") {
    const kind = lists.find((each) => each === about);
    return kind === undefined ? null : say(`journey.ask.${kind}`);
  }
  if (journey === null || about === null) {
    return null;
  }
  const { feared, pairs } = peopleIn(journey.sayings);
  const named = [...feared, ...pairs.flatMap(({ asked }) => asked ?? [])];
  const of = named.find((row) => aboutOf(row) === about);
  return of === undefined ? null : whomText(say, of);
}

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
        {text !== null && <> {text}</>}
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
