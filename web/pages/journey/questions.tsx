import type { Journey } from "../../../domain/journey/kept.ts";
import { settleProblem } from "../../../domain/journey/locks.ts";
import { peopleIn } from "../../../domain/journey/safe.ts";
import { desk, say } from "../../page.ts";
import type { TextKey } from "../../texts/texts.ts";
import type { Looking } from "../plan/frame.tsx";
import { To } from "./frame.tsx";
import { whomText } from "./labels.ts";

type Told = Journey["standing"]["yes"][number];
type Asks = Told & { readonly says: Extract<Told["says"], { readonly is: "asks" }> };

/** Each open question once. */
function questionsIn({ standing }: Journey): readonly Asks[] {
  const all = [...standing.yes, ...standing.safe, ...standing.child].filter(
    (each): each is Asks => each.says.is === "asks",
  );
  const key = ({ says, about }: Asks) => `${says.question} ${about}`;
  return [...new Map(all.map((each) => [key(each), each])).values()];
}

/** Who is to answer what no reason settles. */
const byWhoDecides = ["age", "taken-in", "child-welfare", "receiver", "along", "child-held"];

/** The named questions, each with its deed. */
export function Questions({
  looking,
  journey,
}: {
  readonly looking: Looking;
  readonly journey: Journey;
}) {
  const open = questionsIn(journey);
  const people = new Set(peopleIn(journey.rows).feared.map(({ label }) => label));
  const isNamed = (about: string | null): boolean =>
    about !== null && [...people].some((label) => about === label || about.endsWith(`/${label}`));
  const deed = ({ says: { question }, about }: Asks) => {
    const problem = settleProblem(journey.standing, { question, about }, desk().actor.id);
    if (problem === "journey.by-another") {
      return say("journey.by-another-one");
    }
    if (problem !== null) {
      return say(byWhoDecides.includes(question) ? "journey.by-who-decides" : "journey.by-asking");
    }
    const of = new URLSearchParams({
      question,
      ...(about === null ? {} : { about }),
      ...(isNamed(about) ? { named: "yes" } : {}),
    });
    return (
      <To looking={looking} path={`settle?${of}`}>
        {say("journey.settle")}
      </To>
    );
  };
  return (
    <>
      <h2>{say("journey.questions")}</h2>
      {open.length === 0 && <p>{say("journey.questions-none")}</p>}
      <ul>
        {open.map((each) => (
          <li>
            {say(`journey.named.${each.says.question}` as TextKey)}
            {isNamed(each.about) && <> {whomText(say, each.about)}.</>} {deed(each)}
          </li>
        ))}
      </ul>
    </>
  );
}
