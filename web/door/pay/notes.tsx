import { type Day, isDay } from "../../../domain/time/day.ts";
import type { Assumption } from "../../../rules/pay/assumption.ts";
import { shownSums } from "../../../rules/pay/owed.ts";
import {
  type Breach,
  type BreachWhat,
  inMoney,
  type Unknown,
} from "../../../rules/pay/reckoning.ts";
import { section as decreeHolds } from "../../../rules/pay/sections/allmenngjoringsloven-7.ts";
import { section as limitation } from "../../../rules/pay/sections/foreldelsesloven-2.ts";
import { section as interruption } from "../../../rules/pay/sections/foreldelsesloven-15.ts";
import { cited } from "../../../rules/pay/sections/section.ts";
import { Cited } from "../cited.tsx";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import type { Found } from "./figures.tsx";
import { unknownLines } from "./unknown-lines.ts";
import { unknownSpans } from "./unknown-spans.ts";

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

export function UnknownDays({ found: { door, reckoning } }: { readonly found: Found }) {
  const { say } = door;
  const { span, hours } = formatOf(door.tongue);
  const sum = (days: readonly Unknown[]) => days.reduce((all, { minutes }) => all + minutes, 0);
  return reckoning.unknown.length === 0 ? null : (
    <section>
      <h2>{say("pay.unknown")}</h2>
      {unknownLines(say, formatOf(door.tongue), reckoning).map((line) => (
        <p>{line}</p>
      ))}
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

/** Within ninety days. */
export function Soon({ found: { door, reckoning } }: { readonly found: Found }) {
  const { money, day, away } = formatOf(door.tongue);
  const soon = shownSums(reckoning).claims.filter(
    (claim) => claim.soon && claim.state !== "barred",
  );
  return soon.length === 0 ? null : (
    <section class="notice" data-tone="urgent">
      <h2>{door.say("pay.soon")}</h2>
      <ul>
        {soon.map(({ amount, lastDay }) => (
          <li>
            {door.say("pay.soon.text", {
              amount: amount === null ? door.plain("pay.amount-unknown") : money(amount),
              day: day(lastDay),
              away: away(lastDay, door.today),
            })}
          </li>
        ))}
      </ul>
      <p>{door.say("pay.soon.stops")}</p>
      {[limitation, interruption].map((section) => (
        <Cited door={door} at={cited(section)} />
      ))}
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

/** Of one kind; more are counted. */
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
    <>
      <details class="figure">
        <summary>
          <span>{say(`pay.breach.${what}`, { limit: size(first.limit) })}</span>{" "}
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
      <Cited door={door} at={first.section} />
    </>
  );
}

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

function valuesOf(door: Door, { values }: Assumption): Readonly<Record<string, string | number>> {
  const format = formatOf(door.tongue);
  return Object.fromEntries(
    values.map((value, place) => [
      String(place),
      typeof value === "string" && isDay(value) ? format.day(value as Day) : value,
    ]),
  );
}

/** And what holds for those sent here by a firm abroad. */
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
            <li>
              {say(`pay.assumed.${assumption.code}`, valuesOf(door, assumption))}
              {assumption.code === "decree-holds" && <Cited door={door} at={cited(decreeHolds)} />}
            </li>
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
