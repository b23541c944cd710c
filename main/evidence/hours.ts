import { z } from "zod";
import {
  type Lists,
  listNames,
  presenceOf,
  type Says,
  sayings,
} from "../../domain/presence/presence.ts";
import { lengthOf, type Stretch } from "../../domain/presence/stretch.ts";
import { clockText, localOf, readClock } from "../../domain/time/clock.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "../../rules/pay/pay-law.ts";
import { reckonLists } from "../../rules/pay/presence-shifts.ts";
import { problemLine, readWork } from "../commands/pay-input.ts";
import { payJson } from "../commands/pay-json.ts";
import { oneOf, problemIn, strangeIn } from "../commands/place.ts";
import { askedOf, ownTerminal, type Terminal } from "../commands/terminal.ts";

const text = z.string({ error: "must be text" }).min(1, "must not be empty");

const clock = text.transform((time, context) => {
  const told = readClock(time);
  if (told === null) {
    context.addIssue("is no time on the clock. Write it as 2025-03-03T07:00, without zone");
    return z.NEVER;
  }
  return told.at;
});

const longestSlack = 1440;

const fileShape = z.object({
  person: text,
  says: z.array(
    z
      .object({
        item: text,
        own: z.boolean({ error: "must be true or false" }),
        says: oneOf(...sayings),
        from: clock,
        to: clock,
        slackMinutes: z
          .int({ error: "must be a whole number of minutes" })
          .min(0, "must be minutes from nought up")
          .max(longestSlack, `must be ${longestSlack} minutes at most`)
          .default(0),
      })
      .refine(
        ({ from, to }) => from <= to,
        "ends before it begins. Over midnight, it ends on the day after",
      ),
    { error: "must be a list of what items say; write [] for none" },
  ),
  pay: z.record(z.string(), z.unknown()).nullish(),
});

/** `lenke hours FILE|- [--json]`: exit code 0 done, 2 wrong input, with one line of place and remedy. */
export async function hoursCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke hours: ${problem}`);
    return 2;
  };
  const asked = await askedOf("hours", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const read = fileShape.safeParse(asked.document);
  if (!read.success) {
    return refuse(problemIn(asked.document, read.error));
  }
  const { says, pay } = read.data;
  const found = presenceOf(says.map(asTold));
  const owed = pay == null ? { ok: true as const, value: null } : owedBy(found, pay);
  if (!owed.ok) {
    return refuse(owed.problem);
  }
  for (const name of strangeIn(asked.document, fileShape)) {
    terminal.complain(`lenke hours: ${name} has no meaning here and was left out.`);
  }
  const shown = {
    lists: each(found, (list) => list.map(clocked)),
    hours: each(found, (list) => (lengthOf(list) / 60).toFixed(2)),
    contradicted: found.contradicted.map(({ by, ...stretch }) => ({ ...clocked(stretch), by })),
    owed: owed.value,
  };
  terminal.print(
    asked.asJson ? `${JSON.stringify(shown, null, 2)}\n` : hoursText(shown, terminal.language),
  );
  return 0;
}

function each<Of, Made>(
  { independent, supported, told }: Readonly<Record<(typeof listNames)[number], Of>>,
  make: (of: Of) => Made,
) {
  return { independent: make(independent), supported: make(supported), told: make(told) };
}

const clocked = ({ from, to }: Stretch) => ({
  from: clockText(localOf(from)),
  to: clockText(localOf(to)),
});

type Amounts = ReturnType<typeof payJson>["total"];
const asTold = ({ own, ...told }: Omit<Says, "source"> & { readonly own: boolean }): Says => ({
  ...told,
  source: own ? "own" : "independent",
});

type Owed =
  | { readonly ok: true; readonly value: Readonly<Record<(typeof listNames)[number], Amounts>> }
  | { readonly ok: false; readonly problem: string };

function owedBy(found: Lists, terms: object): Owed {
  const read = readWork({ ...terms, shifts: [] });
  if (!read.ok) {
    return { ok: false, problem: `pay.${read.problem}` };
  }
  const law = payLawFor(loadLaw().rates, read.value.sector);
  const owed = reckonLists(found, read.value, law);
  return owed.ok
    ? { ok: true, value: each(owed.value, (reckoned) => payJson(reckoned).total) }
    : { ok: false, problem: `pay.${problemLine(owed.problem, law)}` };
}

const words = {
  en: {
    independent: "Without the person’s word",
    supported: "Borne out by others",
    told: "As the person tells, less what is contradicted",
    contradicted: "Told as work, and said elsewhere by",
    hours: "hours",
    owed: "owed",
  },
  nb: {
    independent: "Uten personens eget ord",
    supported: "Støttet av andre kilder",
    told: "Slik personen forteller, uten det som er motsagt",
    contradicted: "Fortalt som arbeid, og sagt å være et annet sted av",
    hours: "timer",
    owed: "til gode",
  },
} as const;

interface Shown {
  readonly hours: Readonly<Record<(typeof listNames)[number], string>>;
  readonly contradicted: readonly { from: string; to: string; by: readonly string[] }[];
  readonly owed: Readonly<Record<(typeof listNames)[number], Amounts>> | null;
}

/** For people: three sums beside each other, then each contradiction. */
function hoursText({ hours, contradicted, owed }: Shown, language: "en" | "nb"): string {
  const say = words[language];
  const sums = listNames.map((name) => {
    const money = owed === null ? "" : `, ${owed[name].owed} kr ${say.owed}`;
    return `${say[name]}: ${hours[name]} ${say.hours}${money}`;
  });
  const against = contradicted.map(
    ({ from, to, by }) => `${say.contradicted} ${by.join(", ")}: ${from} – ${to}`,
  );
  return `${[...sums, ...against].join("\n")}\n`;
}
