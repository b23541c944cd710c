import { shownSums } from "../../../rules/pay/owed.ts";
import type { Against, Claim } from "../../../rules/pay/reckoning.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { Cited } from "../cited.tsx";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import { Claims, type Found } from "./figures.tsx";

interface Aimed {
  readonly claim: Claim;
  readonly against: Against;
}

const ifWhat: Readonly<Record<NonNullable<Against["condition"]>, DoorKey>> = {
  "if-in-a-chain": "pay.if-in-a-chain",
  "if-hired-in": "pay.if-hired-in",
  "if-not-bankrupt": "pay.if-not-bankrupt",
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
  const passed = aimed.filter(
    ({ against }) => against.state === "passed" && against.until !== null,
  );
  const days = open.flatMap(({ against: { until } }) => until ?? []).toSorted();
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
      <p>{say(`pay.against.${who}.text`)}</p>
      <Cited door={door} at={section} />
      {next !== undefined && (
        <p>{say("pay.against.next", { day: day(next), away: away(next, today) })}</p>
      )}
      {last !== undefined && last !== next && <p>{say("pay.against.last", { day: day(last) })}</p>}
      {open.length > 0 && <Claims door={door} claims={open.map(lastDayIn)} />}
      {passed.length > 0 && (
        <>
          <p>
            <b>{say("pay.against.passed-for")}</b>
          </p>
          <Claims door={door} claims={passed.map(lastDayIn)} lastDayKey="pay.against.passed" />
        </>
      )}
    </details>
  );
}

function lastDayIn({ claim, against }: Aimed) {
  // By when the state must be asked was not read.
  const own = against.who === "wage-guarantee" ? null : (against.until ?? claim.lastDay);
  return { ...claim, lastDay: own };
}

const whos = ["employer", "contractors", "hirer", "wage-guarantee"] as const;

export function AgainstWhom({ found: { door, reckoning } }: { readonly found: Found }) {
  const aimed = shownSums(reckoning)
    .claims.filter(({ state, amount }) => state !== "barred" && amount !== 0)
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
