import { applied, lastDay } from "../../compensation-days.ts";
import type { Picture } from "../../picture.ts";
import { provision, reported, whichClosed } from "../../questions.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";
import {
  aggravated,
  appliedDays,
  appliedIfSo,
  apply,
  grossNow,
  named,
  relabelled,
  toBeSafe,
  wasOver,
  whatWasAwarded,
  wheneverReported,
  whyNotAwarded,
} from "./state-compensation.todo.ts";

const secure = [
  {
    what: say(
      "While the case goes on: keep proof of what it was reported as, and of harm and loss.",
      "Mens saken går: ta vare på kvittering for hva den er anmeldt som, og bevis for skade og tap.",
    ),
    who: who.coordinator,
  },
];

/** No time limit is known to run. */
export const whileItGoesOn = [
  ...wheneverReported({ clock: ["none", "open"], covered: "yes", now: "covered" } as const, {
    gives: "may" as const,
    from: (p: Picture) => p.case.first,
    because: [
      named,
      say(
        "Reported {0}; no time limit begins before the case is decided. One can apply before that where to wait is unreasonably hard (§ 7 d); Kontoret for voldsoffererstatning decides whether it is.",
        "Anmeldt {0}; ingen frist begynner før saken er avgjort. Det kan søkes før det der det er uforholdsmessig tyngende å vente (§ 7 bokstav d); Kontoret for voldsoffererstatning avgjør om det er det.",
        (p: Picture) => p.case.first,
      ),
      appliedIfSo,
    ],
    endsIf: [
      say(
        "A judgment becomes final: then there are six months left to claim what it awarded, or one year to apply if it was by default or the claim was not heard.",
        "En dom blir endelig (rettskraftig): da er det seks måneder igjen til å kreve det den tilkjente, eller ett år til å søke hvis den er en fraværsdom eller kravet ikke ble behandlet.",
      ),
      say(
        "The case is dropped: then there is one year left to apply, counted from the day it was dropped, to be safe.",
        "Saken henlegges: da er det ett år igjen til å søke, regnet fra henleggelsen for å være sikker.",
      ),
    ],
    secure,
    each: toBeSafe,
    todo: [
      apply(
        "Keep proof of the report and of harm and loss, and note the day of any decision.",
        "Ta vare på kvittering for anmeldelsen og bevis for skade og tap, og noter dagen for hver avgjørelse.",
        null,
      ),
    ],
  }),
  {
    when: { clock: ["none", "open"], covered: "yes", now: "other" },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [
      named,
      say(
        "Since {0} the case goes under another provision.",
        "Fra {0} går saken etter en annen bestemmelse.",
        (p: Picture) => p.case.since,
      ),
      appliedIfSo,
    ],
    each: toBeSafe,
    ask: [relabelled],
  },
  {
    when: { clock: ["none", "open"], covered: "yes", now: "unknown" },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [
      named,
      say(
        "Since {0} it is not known which provision the case goes under.",
        "Fra {0} er det ikke kjent hvilken bestemmelse saken går etter.",
        (p: Picture) => p.case.since,
      ),
      appliedIfSo,
    ],
    each: toBeSafe,
    ask: [provision, relabelled],
  },
  {
    when: { clock: ["none", "open"], covered: "yes", now: "again" },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [named, wasOver, appliedIfSo],
    each: toBeSafe,
    ask: [relabelled],
  },
  {
    when: { clock: ["none", "open"], covered: "yes", now: "gross" },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [named, grossNow, appliedIfSo],
    each: toBeSafe,
    ask: [aggravated],
  },
  {
    when: { clock: "unclear", covered: "yes" },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [
      named,
      say(
        "A part of the case was dropped or judged {0}. It is not clear whether it was this part.",
        "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var denne delen.",
        (p: Picture) => p.case.closed,
      ),
      appliedIfSo,
    ],
    each: toBeSafe,
    ask: [whichClosed],
  },
] as const;

const appliedInTime = say(
  "Applied for {0}, in time: the last day was {1}. It is not decided, as far as is known.",
  "Søkt om {0}, i tide: siste dag var {1}. Den er ikke avgjort, så langt vi vet.",
  applied,
  lastDay,
);

const answerDue = apply(
  "Ask how far the application has come.",
  "Spør hvor langt søknaden er kommet.",
  null,
);

const claimed = {
  gives: "unsure",
  because: [named, appliedInTime],
  todo: [answerDue],
  each: appliedDays,
} as const;

export const onceApplied = [
  ...wheneverReported(
    {
      clock: "applied",
      covered: "yes",
      now: "covered",
      awarded: ["yes", "default", "no-matter"],
    } as const,
    {
      gives: "may" as const,
      from: (p: Picture) => p.case.first,
      because: [named, appliedInTime],
      todo: [answerDue],
      each: appliedDays,
    },
  ),
  {
    when: { clock: "applied", covered: "yes", now: "covered", awarded: "no" },
    ...claimed,
    from: (p: Picture) => p.case.first,
    ask: [whyNotAwarded],
  },
  {
    when: { clock: "applied", covered: "yes", now: "covered", awarded: "unknown" },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [
      named,
      say(
        "Applied for {0}. It was in time if the judgment awarded no compensation, or was by default: the last day was then {1}. It is not decided, as far as is known.",
        "Søkt om {0}. Den var i tide hvis dommen ikke tilkjente erstatning, eller er en fraværsdom: siste dag var da {1}. Den er ikke avgjort, så langt vi vet.",
        applied,
        lastDay,
      ),
    ],
    todo: [answerDue],
    each: appliedDays,
    ask: [whatWasAwarded],
  },
  {
    when: { clock: "applied", covered: "yes", now: ["other", "unknown", "again"] },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [named, wasOver, appliedInTime],
    todo: [answerDue],
    each: appliedDays,
    ask: [relabelled],
  },
  {
    when: { clock: "applied", covered: "yes", now: "gross" },
    ...claimed,
    from: (p: Picture) => p.case.first,
    because: [named, grossNow, appliedInTime],
    ask: [aggravated],
  },
  { when: { clock: "applied", covered: "built-on" }, ...claimed, ask: [aggravated] },
  { when: { clock: "applied", covered: "unknown" }, ...claimed, ask: [reported, provision] },
] as const;
