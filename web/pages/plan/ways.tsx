import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { citationIn } from "../../../domain/base/citation.ts";
import type { Body } from "../../../domain/directory/body.ts";
import { cited } from "../../../domain/pay/sections/section.ts";
import { type Way, ways } from "../../../domain/plan/ways.ts";
import { catalogue } from "../../../domain/rights/catalogue.ts";
import type { Law } from "../../../law/law.ts";
import { Call, Helpers } from "../../components/helpers.tsx";
import { Tag } from "../../components/tag.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import { addressOf, type Looking, PlanRail, PlanTop, titleOf, withPlan } from "./frame.tsx";

interface Props {
  readonly looking: Looking;
  readonly law: Law;
  readonly way: Way;
}

/** The rights that carry a way, what each hangs on and what ends it, with section and day; or that whoever helps decides whom. */
function Rights({ looking, way }: Props) {
  const { say, language } = looking;
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
              <strong>{title[language]}.</strong>{" "}
              {say("plan.ways.hangs", { on: hangsOn[language] })}{" "}
              {say("plan.ways.ended", { by: endedBy[language] })}{" "}
              <span class="terms">
                {say("plan.ways.read", {
                  section: citationIn(language, cited(section)),
                  day: dayText(language, section.read),
                })}
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** One who helps, with the number to ring, or their own page where no number is known. */
function Line({
  say,
  language,
  today,
  body,
}: Omit<Looking, "found" | "desk"> & { readonly body: Body }) {
  return (
    <li>
      <strong>{body.name}</strong>{" "}
      {body.confirmed !== "yes" && <Tag say={say} kind="unconfirmed" />}
      <Call say={say} language={language} today={today} body={body} />
      {body.phone === null && body.web !== null && (
        <p>
          <a class="ds-link" href={body.web} rel="noreferrer">
            {say("help.web", { name: body.name })}
          </a>
        </p>
      )}
    </li>
  );
}

function OneWay(props: Props) {
  const { looking, law, way } = props;
  const { say, language, today, found, desk } = looking;
  const bodies = way.bodies.flatMap((id) => law.directory.find((body) => body.id === id) ?? []);
  const what = encodeURIComponent(say(`plan.way.${way.id}`));
  return (
    <>
      <h2 id={way.id}>{say(`plan.way.${way.id}`)}</h2>
      {bodies.length === 0 ? (
        <p>{say("plan.ways.no-body")}</p>
      ) : (
        <>
          <h3>{say("plan.ways.bodies")}</h3>
          <ul>
            {bodies.map((body) => (
              <Line {...{ say, language, today, body }} />
            ))}
          </ul>
          <details>
            <summary>
              {say("plan.ways.more")}
              <span class="unseen"> {say(`plan.way.${way.id}`)}</span>
            </summary>
            <Helpers say={say} language={language} today={today} bodies={bodies} />
          </details>
        </>
      )}
      <Rights {...props} />
      {mayOnPlan(desk.actor, "plan.note", found.access, way.area) && (
        <p>
          <a class="ds-link" href={`${addressOf(looking)}/steps?area=${way.area}&what=${what}#new`}>
            {say("plan.ways.take")}
            <span class="unseen"> {say(`plan.way.${way.id}`)}</span>
          </a>
        </p>
      )}
    </>
  );
}

/** The ways that hang on no label: what each rests on, who helps with it, and a step in the plan that takes it. */
export async function waysPage(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  return await withPlan(c, house, desk, async (looking) => {
    const { say } = looking;
    return await page(
      c,
      { title: titleOf(looking, "ways"), rail: <PlanRail looking={looking} here="ways" /> },
      <>
        <PlanTop looking={looking} here="ways" />
        <p>{say("plan.ways.intro")}</p>
        {ways.map((way) => (
          <OneWay looking={looking} law={house.law} way={way} />
        ))}
      </>,
    );
  });
}
