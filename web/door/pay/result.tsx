import { type Door, Go, type Shown } from "../door.tsx";
import { formatOf } from "../format.ts";
import { one } from "../given.ts";
import { Figures, type Found, isReckoned, Periods, parts } from "./figures.tsx";
import { AgainstLaw, AgainstWhom, Assumed, Soon, UnknownDays } from "./notes.tsx";
import { StepsOf } from "./steps.tsx";
import { NotRead } from "./week.tsx";
import { workOf } from "./work-of.ts";

/** What was earned is too old by itself, or so it seems: that is not to be owed nothing. */
function TooOld({ found: { door, reckoning } }: { readonly found: Found }) {
  const { say, tongue } = door;
  return (
    <>
      <p class="lead">
        {say("take.short.barred", { amount: formatOf(tongue).money(reckoning.total.barred) })}
      </p>
      <p>
        {say("pay.part.barred.text")} {say("pay.assumed.limitation-ignorance")}
      </p>
    </>
  );
}

function Nothing({ found: { door, reckoning } }: { readonly found: Found }) {
  const { say } = door;
  const partly = reckoning.unknown.some(({ minutes }) => minutes > 0);
  // Without any known pay the reasons below say all there is to say.
  if (partly && !isReckoned(reckoning)) {
    return <p class="lead">{say("pay.result.unknown")}</p>;
  }
  return <p class="lead">{say(partly ? "pay.result.nothing-known" : "pay.result.nothing")}</p>;
}

function Headline({ found }: { readonly found: Found }) {
  const { door, reckoning } = found;
  const { total, unknown } = reckoning;
  if (total.minutes === 0) {
    return <p class="lead">{door.say("pay.result.no-hours")}</p>;
  }
  if (total.owed <= 0) {
    return total.barred > 0 ? <TooOld found={found} /> : <Nothing found={found} />;
  }
  const partly = unknown.some(({ minutes }) => minutes > 0);
  return (
    <p class="lead">
      {door.say(partly ? "pay.result.at-least" : "pay.result.owed")}
      <strong class="big">{formatOf(door.tongue).money(total.owed)}</strong>
    </p>
  );
}

function Onward({ door: { say } }: { readonly door: Door }) {
  return (
    <div class="actions">
      <Go to="take">{say("pay.take")}</Go>
      <Go to="help" variant="secondary">
        {say("door.help")}
      </Go>
      <Go to="pay" variant="tertiary">
        {say("pay.change")}
      </Go>
    </div>
  );
}

/** The steps of one period alone: a year of work is too much for one page of a cheap phone. */
function periodPage(found: Found, from: string): Shown | null {
  const { door, work, reckoning } = found;
  const { say } = door;
  const { span, money, day } = formatOf(door.tongue);
  const period = reckoning.periods.find((each) => each.from === from);
  return period === undefined
    ? null
    : {
        heading: "pay.period-steps",
        asks: ["pay-period"],
        next: "pay-result",
        content: (
          <>
            <p class="lead">{span(period.from, period.to)}</p>
            <p>{say("pay.due", { day: day(period.due) })}</p>
            {parts
              .filter((part) => period.steps.some((step) => step.part === part))
              .map((part) => (
                <section>
                  <h2 class="sum">
                    <span>{say(`pay.part.${part}`)}</span>{" "}
                    <span class="amount">{money(period.amounts[part])}</span>
                  </h2>
                  <StepsOf door={door} work={work} steps={period.steps} part={part} />
                </section>
              ))}
            <div class="actions">
              <Go to="pay-result">{say("pay.to-result")}</Go>
            </div>
          </>
        ),
      };
}

/** What is owed: one sentence and one figure first, then every part of it with its steps. */
export function resultPage(found: Found): Shown {
  const { door, work } = found;
  const { say, given, today } = door;
  const { lines } = workOf(given, today);
  return (
    periodPage(found, one(given, "pay-period")) ?? {
      heading: "pay.result",
      asks: ["pay-period"],
      next: "take",
      content: (
        <>
          <Headline found={found} />
          <Soon found={found} />
          <Onward door={door} />
          {work.sector === "other" && <p>{say("pay.other-sector")}</p>}
          <NotRead door={door} lines={lines} />
          <UnknownDays found={found} />
          <Figures found={found} />
          <Periods found={found} />
          <AgainstWhom found={found} />
          <AgainstLaw found={found} />
          <Assumed found={found} />
          <Onward door={door} />
        </>
      ),
    }
  );
}
