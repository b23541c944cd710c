import type { RightsOfPerson } from "../../api/rights/read.ts";
import { mayOnPlan } from "../../domain/access/may.ts";
import { citationIn } from "../../domain/base/citation.ts";
import { type Way, ways } from "../../domain/plan/ways.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import { catalogue } from "../../rules/rights/catalogue.ts";
import { wasDropped } from "../../rules/rights/dropped-cases.ts";
import { page } from "../frame.tsx";
import { HelperLines, Helpers } from "../help/helpers.tsx";
import { AllLegalHelp } from "../help/legal-help.tsx";
import { goingWaits } from "../journey/held.ts";
import { Cited } from "../law/cited.tsx";
import { desk, language, law, say } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";
import { ChildFirst } from "./child-first.tsx";
import { addressOf, type Looking, PlanTabs, PlanTop, titleOf, withPlan } from "./frame.tsx";
import { lawOf } from "./law-days.tsx";

interface Props {
  readonly looking: Looking;
  readonly way: Way;
  readonly ofPerson: RightsOfPerson | null;
}

/** After a drop: its appeal is something to ask these. */
function DropAppeal({ looking, ofPerson }: Pick<Props, "looking" | "ofPerson">) {
  const { found } = looking;
  const { caseId, person } = found.plan;
  return ofPerson !== null && wasDropped(ofPerson.situation) ? (
    <p>
      {say("plan.ways.drop-appeal")}{" "}
      <a class="ds-link" href={`${rightsOfPerson(caseId, person)}#deadlines`}>
        {say("plan.law-days-all")}
      </a>
    </p>
  ) : null;
}

/** With conditions, ends and sources; or that helpers decide. */
function Rights(props: Props) {
  const { looking, way } = props;
  // Child welfare does not choose whom it helps.
  if (way.bodiesForChild !== undefined && looking.found.child !== null) {
    return null;
  }
  if (way.rights.length === 0) {
    return <p>{say("plan.ways.no-right")}</p>;
  }
  return (
    <>
      <h3>{say("plan.ways.rights")}</h3>
      <ul>
        {catalogue
          .filter(({ section }) => way.rights.includes(section.id))
          .map(({ section, title, hangsOn, endedBy }) => (
            <li>
              <strong>{title[language()]}.</strong>{" "}
              {say("plan.ways.hangs", { on: hangsOn[language()] })}{" "}
              {say("plan.ways.ended", { by: endedBy[language()] })}{" "}
              <span class="terms">
                <Cited
                  text={say("plan.ways.read", {
                    section: citationIn(language(), cited(section)),
                    day: dayText(language(), section.read),
                  })}
                />
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** The journey waits, or whether it does is not visible. */
function Waits({ looking }: Pick<Props, "looking">) {
  const why = goingWaits(looking);
  return why === null ? null : (
    <div class="notice" data-tone="awaited">
      <p>
        <strong>{why}</strong>
      </p>
      <p>
        <a class="ds-link" href={`${addressOf(looking)}/return`}>
          {say("plan.part.return")}
        </a>
      </p>
    </div>
  );
}

/** If the reader may write there; the way home only on the person's yes, and not before a child is seen to. */
function isTaken({ looking, way }: Pick<Props, "looking" | "way">): boolean {
  const { found } = looking;
  const locks = found.journey?.locks;
  const isOfChild = locks?.child.state === "shut" || locks?.child.state === "question";
  const wanted = way.id !== "return" || (locks?.yes.state === "open" && !isOfChild);
  return wanted && mayOnPlan(desk().actor, "plan.note", found.access, way.area);
}

function OneWay(props: Props) {
  const { looking, way } = props;
  const ids = looking.found.child !== null ? (way.bodiesForChild ?? way.bodies) : way.bodies;
  const bodies = ids.flatMap((id) => law().directory.find((body) => body.id === id) ?? []);
  const begin = new URLSearchParams({
    area: way.area,
    what: say(`plan.way-do.${way.id}`),
    ...(way.id === "return" ? { alsoTells: "journey" } : {}),
  });
  return (
    <>
      <h2 id={way.id}>{say(`plan.way.${way.id}`)}</h2>
      {way.id === "return" && <Waits looking={looking} />}
      {bodies.length === 0 ? (
        <p>{say("plan.ways.no-body")}</p>
      ) : (
        <>
          <h3>{say("plan.ways.bodies")}</h3>
          <HelperLines bodies={bodies} />
          <details>
            <summary>
              {say("plan.ways.more")}
              <span class="unseen"> {say(`plan.way.${way.id}`)}</span>
            </summary>
            <Helpers bodies={bodies} />
          </details>
        </>
      )}
      {way.id === "union-and-law" && (
        <>
          <AllLegalHelp />
          <DropAppeal {...props} />
        </>
      )}
      <Rights {...props} />
      {isTaken(props) && (
        <p>
          <a class="ds-link" href={`${addressOf(looking)}/steps?${begin}#new`}>
            {say("plan.ways.take")}
            <span class="unseen"> {say(`plan.way.${way.id}`)}</span>
          </a>
        </p>
      )}
    </>
  );
}

/** With their basis, helpers, and a step for each. */
export async function waysPage(): Promise<Response> {
  return await withPlan(async (looking) => {
    const ofPerson = await lawOf(looking);
    return await page(
      { title: titleOf(looking, "ways"), tabs: <PlanTabs looking={looking} /> },
      <>
        <PlanTop looking={looking} here="ways" law={ofPerson} />
        <ChildFirst looking={looking} before="ways" />
        <p>{say("plan.ways.intro")}</p>
        {ways.map((way) => (
          <OneWay {...{ looking, way, ofPerson }} />
        ))}
      </>,
    );
  });
}
