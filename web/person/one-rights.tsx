import type { DayToHold, UrgentToHold } from "../../api/rights/day/to-hold.ts";
import type { RightsOfPerson } from "../../api/rights/read.ts";
import { isToDo } from "../../rules/rights/done-in-time.ts";
import type { State } from "../../rules/rights/right.ts";
import { safeFromContradictions } from "../../rules/rights/safe-from-contradictions.ts";
import { Facts } from "../components/facts.tsx";
import { Tag } from "../components/tag.tsx";
import { language, say, today } from "../page.ts";
import { spanText } from "../rights/day/span.ts";
import { ChildGoesOn } from "../rights/minor/child-goes-on.tsx";
import { drawn } from "../rights/person.tsx";
import { rightsLinks, rightsOfPerson } from "../rights/person-frame.tsx";
import { dayAndAwayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { Links, most, Part } from "./one-parts.tsx";

type OfRights = Pick<RightsOfPerson, "answer" | "situation" | "contradictions">;

/** One that rests on what must be looked at again counts as not known. */
function heldIn({ answer, situation, contradictions }: OfRights) {
  const { resting } = safeFromContradictions(situation, contradictions);
  const rights = drawn(answer.rights, resting);
  return (state: State) => rights.filter((held) => held.state === state);
}

interface LineProps {
  readonly one: DayToHold | UrgentToHold;
  readonly unfolded: boolean;
}

/** Which right, and when; what to do, and who, is unfolded of the first. */
function Line({ one: { due, title, todo, state }, unfolded }: LineProps) {
  const [first] = todo.filter(isToDo);
  return (
    <li>
      <details open={unfolded}>
        <summary>
          {due !== null && due < today() && <Tag kind="missed" />}{" "}
          <b>
            {due !== null && `${dayAndAwayText(language(), due, today())}: `}
            {title[language()]}
          </b>
        </summary>
        {first !== undefined && (
          <p>
            {say("rights.todo", {
              what: spoken(language(), first.what),
              who: first.who[language()],
            })}
          </p>
        )}
        {due !== null && state === "unsure" && <small>{say("life.safe-day")}</small>}
      </details>
    </li>
  );
}

function Counted({ law, at }: { readonly law: RightsOfPerson; readonly at: string }) {
  const held = heldIn(law);
  const facts = [
    [say("rights.state.may"), held("may").length, at],
    [say("rights.state.unsure"), held("unsure").length, at],
    [say("person.one.open"), law.open.length, `${at}#open`],
  ] as const;
  return (
    <Facts
      facts={facts.map(([term, count, href]) => ({
        term,
        value: (
          <a class="ds-link" href={href}>
            {count}
            <span class="unseen">: {term}</span>
          </a>
        ),
      }))}
    />
  );
}

function Applies({ law }: { readonly law: RightsOfPerson }) {
  const holds = heldIn(law)("holds");
  return holds.length === 0 ? null : (
    <details>
      <summary>{say("person.one.holds", { count: holds.length })}</summary>
      <ul>
        {holds.map((held) => (
          <li>
            {held.title[language()]}
            {spanText(held)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly law: RightsOfPerson;
  readonly caseId: string;
  readonly person: string;
}

function Days({ law: { urgent, days, answer } }: Pick<Props, "law">) {
  const now = urgent.filter(({ met }) => met === null);
  const next = days.filter(({ met }) => met === null);
  return (
    <>
      {now.length > 0 && <h3>{say("case.people.at-once")}</h3>}
      <ul class="firsts">
        {now.slice(0, most).map((one, at) => (
          <Line one={one} unfolded={at === 0} />
        ))}
        <ChildGoesOn urgent={urgent} rights={answer.rights} />
      </ul>
      <h3>{say("person.one.days")}</h3>
      {next.length === 0 && <p>{say("rights.no-deadlines")}</p>}
      <ul class="firsts">
        {next.slice(0, most).map((one, at) => (
          <Line one={one} unfolded={at === 0 && now.length === 0} />
        ))}
      </ul>
    </>
  );
}

/** What to do comes before what applies; nothing written is never a no. */
export function RightsPart({ law, caseId, person }: Props) {
  const { life } = law;
  const at = rightsOfPerson(caseId, person);
  const nothing = life.entries.length + life.ofCase.length + life.answers.length === 0;
  return (
    <Part heading={say("person.one.rights")} all={at} allText={say("life.view.rights")}>
      {nothing && <p>{say("life.nothing")}.</p>}
      <Days law={law} />
      <Applies law={law} />
      <Counted law={law} at={at} />
      <p class="terms">{say("person.one.never-no")}</p>
      <Links label={say("person.one.rights")} links={rightsLinks(caseId, person)} />
    </Part>
  );
}
