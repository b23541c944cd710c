import { type Day, isDay } from "../../../domain/base/day.ts";
import {
  type Against,
  type Assumption,
  type Breach,
  type BreachWhat,
  type Claim,
  inMoney,
  type Unknown,
} from "../../../domain/pay/reckoning.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import { Claims, type Found, isReckoned } from "./figures.tsx";
import { unknownSpans } from "./unknown-spans.ts";

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

/** Days without an amount, and why: the rest is reckoned. */
export function UnknownDays({ found: { door, reckoning } }: { readonly found: Found }) {
  const { say } = door;
  const { span, hours } = formatOf(door.tongue);
  const sum = (days: readonly Unknown[]) => days.reduce((all, { minutes }) => all + minutes, 0);
  return reckoning.unknown.length === 0 ? null : (
    <section>
      <h2>{say("pay.unknown")}</h2>
      {reckoning.total.paid > 0 && isReckoned(reckoning) && sum(reckoning.unknown) > 0 && (
        <p>{say("pay.unknown.paid")}</p>
      )}
      {grouped(reckoning.unknown, ({ why }) => why).map(([why, days]) => (
        <details class="figure">
          <summary>
            <span>{say(`pay.unknown.${why}`)}</span> <span class="amount">{hours(sum(days))}</span>
          </summary>
          <ul class="days">
            {unknownSpans(days).map(({ from, to, minutes }) => (
              <li>
                {span(from, to)}: {hours(minutes)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** What will be too old within ninety days. */
export function Soon({ found: { door, reckoning } }: { readonly found: Found }) {
  const { money, day, away } = formatOf(door.tongue);
  const soon = reckoning.claims.filter((claim) => claim.soon && claim.state !== "barred");
  return soon.length === 0 ? null : (
    <section class="notice" data-tone="urgent">
      <h2>{door.say("pay.soon")}</h2>
      <ul>
        {soon.map(({ amount, lastDay }) => (
          <li>
            {door.say("pay.soon.text", {
              amount: money(amount),
              day: day(lastDay),
              away: away(lastDay, door.today),
            })}
          </li>
        ))}
      </ul>
      <p>{door.say("pay.soon.stops")}</p>
    </section>
  );
}

function onText(door: Door, { on }: Breach): string {
  return "day" in on
    ? formatOf(door.tongue).day(on.day)
    : door.plain("pay.in-week", {
        week: on.week.slice(-2).replace(/^0/, ""),
        year: on.week.slice(0, 4),
      });
}

/** So many days of one kind are named; what is more is counted. */
const mostNamed = 40;

function Breaches({
  door,
  what,
  breaches,
}: {
  readonly door: Door;
  readonly what: BreachWhat;
  readonly breaches: readonly Breach[];
}) {
  const { say } = door;
  const { money, hours } = formatOf(door.tongue);
  const size = inMoney.has(what) ? money : hours;
  const [first] = breaches;
  return first === undefined ? null : (
    <details class="figure">
      <summary>
        <span>
          {say(`pay.breach.${what}`, { limit: size(first.limit) })}
          <br />
          <cite dir="ltr" lang="nb">
            {first.section}
          </cite>
        </span>{" "}
        <span class="amount">{say("pay.times", { times: breaches.length })}</span>
      </summary>
      {first.unless !== null && <p>{say(`pay.unless.${first.unless}`)}</p>}
      <ul class="days">
        {breaches.slice(0, mostNamed).map((breach) => (
          <li>
            {onText(door, breach)}: {size(breach.was)}
          </li>
        ))}
      </ul>
      {breaches.length > mostNamed && (
        <p>{say("pay.and-more", { count: breaches.length - mostNamed })}</p>
      )}
    </details>
  );
}

/** What looks like more than the law allows. */
export function AgainstLaw({ found: { door, reckoning } }: { readonly found: Found }) {
  return reckoning.breaches.length === 0 ? null : (
    <section>
      <h2>{door.say("pay.breaches")}</h2>
      <p>{door.say("pay.breaches.text")}</p>
      {grouped(reckoning.breaches, ({ what }) => what).map(([what, breaches]) => (
        <Breaches door={door} what={what} breaches={breaches} />
      ))}
    </section>
  );
}

interface Aimed {
  readonly claim: Claim;
  readonly against: Against;
}

const ifWhat: Readonly<Record<NonNullable<Against["condition"]>, DoorKey>> = {
  "if-in-a-chain": "pay.if-in-a-chain",
  "if-hired-in": "pay.if-hired-in",
  "if-bankrupt": "pay.if-bankrupt",
  "if-opened-by-then": "pay.if-opened-by-then",
};

function Who({ door, aimed }: { readonly door: Door; readonly aimed: readonly Aimed[] }) {
  const { say, today } = door;
  const { day, away } = formatOf(door.tongue);
  const [first] = aimed;
  if (first === undefined) {
    return null;
  }
  const { who, section, condition } = first.against;
  const open = aimed.filter(({ against }) => against.state === "open");
  const days = (open.length > 0 ? open : aimed)
    .flatMap(({ against: { until } }) => (until === null ? [] : [until]))
    .toSorted();
  const [next, last] = [days[0], days.at(-1)];
  return (
    <details class="figure">
      <summary>
        <span>
          {say(`pay.against.${who}`)}
          {condition !== null && (
            <>
              <br />
              {say(ifWhat[condition])}
            </>
          )}
        </span>
      </summary>
      <p>
        {say(`pay.against.${who}.text`)}{" "}
        <cite dir="ltr" lang="nb">
          {section}
        </cite>
      </p>
      {open.length === 0 && last !== undefined && (
        <p>{say("pay.against.passed", { day: day(last) })}</p>
      )}
      {open.length > 0 && next !== undefined && (
        <p>{say("pay.against.next", { day: day(next), away: away(next, today) })}</p>
      )}
      {open.length > 0 && last !== undefined && last !== next && (
        <p>{say("pay.against.last", { day: day(last) })}</p>
      )}
      {open.length > 0 && (
        <Claims
          door={door}
          claims={open.map(({ claim, against }) => ({
            ...claim,
            // By which day the state must be asked was not read: it is not the day that the employer owes it until.
            lastDay: against.who === "wage-guarantee" ? null : (against.until ?? claim.lastDay),
          }))}
        />
      )}
    </details>
  );
}

const whos = ["employer", "contractors", "hirer", "wage-guarantee"] as const;

/** Whom a claim can be made against, and how long. */
export function AgainstWhom({ found: { door, reckoning } }: { readonly found: Found }) {
  const aimed = reckoning.claims
    .filter(({ state, amount }) => state !== "barred" && amount > 0)
    .flatMap((claim) => claim.against.map((against): Aimed => ({ claim, against })));
  return aimed.length === 0 ? null : (
    <section>
      <h2>{door.say("pay.against")}</h2>
      {whos.map((who) => (
        <Who door={door} aimed={aimed.filter(({ against }) => against.who === who)} />
      ))}
    </section>
  );
}

function valuesOf(door: Door, { values }: Assumption): Readonly<Record<string, string | number>> {
  const format = formatOf(door.tongue);
  return Object.fromEntries(
    values.map((value, place) => [
      String(place),
      typeof value === "string" && isDay(value) ? format.day(value as Day) : value,
    ]),
  );
}

/** What was taken for granted, and what holds for who was sent here by a firm abroad. */
export function Assumed({ found: { door, reckoning } }: { readonly found: Found }) {
  const { say } = door;
  return (
    <section>
      <details class="figure">
        <summary>
          <span>{say("pay.assumed")}</span>
        </summary>
        <ul>
          {reckoning.assumptions.map((assumption) => (
            <li>{say(`pay.assumed.${assumption.code}`, valuesOf(door, assumption))}</li>
          ))}
          <li>{say("pay.assumed.rounded")}</li>
        </ul>
      </details>
      <details class="figure">
        <summary>
          <span>{say("pay.posted")}</span>
        </summary>
        <p>{say("pay.posted.text")}</p>
        <p>
          {say("pay.posted.unconfirmed")}{" "}
          <cite dir="ltr" lang="nb">
            Fafo-notat 2021:11, 4.3, 4.8
          </cite>
        </p>
      </details>
    </section>
  );
}
