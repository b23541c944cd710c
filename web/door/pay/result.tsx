import { mayBeMore, type Owed, owedIn, shownSums } from "../../../rules/pay/owed.ts";
import { Changed } from "../cited.tsx";
import { type Door, Go, type Shown } from "../door.tsx";
import { formatOf } from "../format.ts";
import { one } from "../given.ts";
import { AgainstWhom } from "./against.tsx";
import { DueBy } from "./due-by.tsx";
import { Figures, type Found, Periods, parts } from "./figures.tsx";
import { NoSum } from "./no-sum.tsx";
import { AgainstLaw, Assumed, Soon, UnknownDays } from "./notes.tsx";
import { StepsOf } from "./steps.tsx";
import { NotRead } from "./week.tsx";
import { workOf } from "./work-of.ts";

/** Too old is not to be owed nothing. */
function TooOld({ found: { door, reckoning } }: { readonly found: Found }) {
  const { say, tongue } = door;
  const { barred } = shownSums(reckoning).total;
  return (
    <>
      <p class="lead">{say("take.short.barred", { amount: formatOf(tongue).money(barred) })}</p>
      <p>
        {say("pay.part.barred.text")} {say("pay.assumed.limitation-ignorance")}
      </p>
    </>
  );
}

function OwedNow({ found: { door, reckoning }, owed }: { readonly found: Found; owed: Owed }) {
  const { say, tongue } = door;
  const { money, day } = formatOf(tongue);
  return (
    <>
      {owed.now > 0 ? (
        <p class="lead">
          {say(mayBeMore(reckoning) ? "pay.result.at-least" : "pay.result.owed")}
          <strong class="big">{money(owed.now)}</strong>
        </p>
      ) : (
        <p class="lead">{say("pay.result.nothing-now")}</p>
      )}
      {owed.laterParts.map(({ part, due, amount }) => (
        <p>{say(`pay.later.${part}`, { amount: money(amount), day: day(due) })}</p>
      ))}
    </>
  );
}

function Headline({ found }: { readonly found: Found }) {
  const { door, reckoning } = found;
  const sums = shownSums(reckoning);
  const owed = owedIn(sums);
  if (sums.total.minutes === 0) {
    return <p class="lead">{door.say("pay.result.no-hours")}</p>;
  }
  if (owed === null) {
    return <NoSum door={door} />;
  }
  if (owed.now > 0 || owed.later > 0) {
    return <OwedNow found={found} owed={owed} />;
  }
  if (sums.total.barred > 0) {
    return <TooOld found={found} />;
  }
  const key = mayBeMore(reckoning) ? "pay.result.nothing-known" : "pay.result.nothing";
  return <p class="lead">{door.say(key)}</p>;
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

/** A year of work is too much for one page of a cheap phone. */
function periodPage(found: Found, from: string): Shown | null {
  const { door, work, reckoning } = found;
  const { say } = door;
  const { span, money } = formatOf(door.tongue);
  const period = shownSums(reckoning).periods.find((each) => each.from === from);
  return period === undefined
    ? null
    : {
        heading: "pay.period-steps",
        asks: ["pay-period"],
        next: "pay-result",
        content: (
          <>
            <p class="lead">{span(period.from, period.to)}</p>
            <p>
              <DueBy door={door} due={period.due} />
            </p>
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

/** Of all the rules: one that found nothing may now have. */
function changedFor({ door: { law }, work }: Found): readonly string[] {
  return Object.entries(law.changed).flatMap(([key, sections]) =>
    key.startsWith("reckoning/") || key === `rate/${work.sector}` ? sections : [],
  );
}

/** One sentence and one figure first. */
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
          <Changed door={door} sections={changedFor(found)} />
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
