import { askIn } from "../../api/problem.ts";
import { type RightsOfPerson, readRights } from "../../api/rights/read.ts";
import type { Body } from "../../domain/directory/body.ts";
import { wasDropped } from "../../rules/rights/dropped-cases.ts";
import type { Answer } from "../../rules/rights/right.ts";
import { safeFromContradictions } from "../../rules/rights/safe-from-contradictions.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { EmptyState } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, language, law, say, today } from "../page.ts";
import { Links } from "../person/one-parts.tsx";
import { dayText } from "../texts/formats.ts";
import { ByState } from "./by-state.tsx";
import { DaysToHold } from "./day/person-days.tsx";
import { ContradictionsNotice } from "./event/happened-contradiction.tsx";
import { DayWritten, isKeptEarlier, Kept } from "./kept.tsx";
import { LineOfRights } from "./line.tsx";
import { MinorNotice } from "./minor/minor-notice.tsx";
import { OursOnly, ofPerson, PersonTop, rightsLinks, rightsOfPerson } from "./person-frame.tsx";
import { OpenQuestions } from "./person-open.tsx";

/** One that rests on what must be looked at again is not known. */
export const drawn = (rights: Answer["rights"], resting: ReadonlySet<string>): Answer["rights"] =>
  rights.map((held) =>
    resting.has(held.id) && held.state !== "ended" ? { ...held, state: "unsure" } : held,
  );

function Found({
  found,
  at,
  person,
  directory,
  opensEarlier,
}: {
  readonly found: RightsOfPerson;
  /** Just written of. */
  readonly opensEarlier: boolean;
  readonly person: string;
  readonly at: string;
  readonly directory: readonly Body[];
}) {
  const {
    head,
    seesPlan,
    answer,
    urgent,
    days,
    earlier,
    open,
    life,
    situation,
    contradictions,
    overtaken,
  } = found;
  const { asOf } = situation;
  const words = {};
  const { resting } = safeFromContradictions(situation, contradictions);
  const goesOn = wasDropped(situation) ? { caseId: head.id, person, seesPlan } : null;
  const nothing = life.entries.length + life.ofCase.length + life.answers.length === 0;
  return (
    <>
      <ContradictionsNotice {...words} {...{ at, contradictions }} today={asOf} />
      <MinorNotice {...{ ...words, at, head, life }} child={found.child} ring />
      {overtaken !== null && (
        <p class="no-print">
          <strong>
            {say("life.letter.given-overtaken", { day: dayText(language(), overtaken) })}
          </strong>{" "}
          <a class="ds-link" href={`${at}/letter`}>
            {say("life.letter.all")}
          </a>
        </p>
      )}
      {nothing ? (
        <EmptyState heading={say("life.nothing")}>
          <p>{say("life.nothing-how")}</p>
          <p>
            <a class="ds-link" href={`${at}/happened#note`}>
              {say("life.note-happened")}
            </a>
          </p>
        </EmptyState>
      ) : (
        <DaysToHold
          {...words}
          {...{ at, directory, goesOn, life, urgent, days, earlier, asOf, opensEarlier }}
          rights={answer.rights}
        />
      )}
      <h2>{say("person.one.rights")}</h2>
      <p>{say("life.intro", { day: dayText(language(), asOf) })}</p>
      <OursOnly />
      <ByState {...words} answer={answer} resting={resting} />
      <OpenQuestions {...words} at={at} open={open} life={life} />
      <details class="state">
        <summary>
          <h2>{say("rights.drawing")}</h2>
        </summary>
        <LineOfRights
          rights={drawn(answer.rights, resting)}
          asOf={asOf}
          asOfText={dayText(language(), asOf)}
        />
      </details>
      <div class="no-print">
        <Links
          label={say("life.heading", { person: found.pseudonym })}
          links={[
            ...rightsLinks(head.id, person),
            { href: `${at}/letter`, label: say("life.view.letter") },
            { href: "/rights/cliff", label: say("life.cliff") },
          ]}
        />
      </div>
    </>
  );
}

export async function rightsOfPersonPage(): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym } = read.value;
  const opensEarlier = isKeptEarlier(read.value);
  return await page(
    {
      title: `${say("life.heading", { person: pseudonym })}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <PersonTop
        head={head}
        person={of.person}
        pseudonym={pseudonym}
        here="rights"
        child={read.value.child}
      />
      <Kept place={opensEarlier ? "#earlier" : undefined}>
        <DayWritten found={read.value} />
      </Kept>
      <Found
        found={read.value}
        opensEarlier={opensEarlier}
        person={of.person}
        at={rightsOfPerson(of.caseId, of.person)}
        directory={law().directory}
      />
    </>,
  );
}
