import { always, read } from "../../pay/sections/section.ts";
import { expelledIf, isExpelledSince } from "../doubt.ts";
import { abroad, origin, reflection, revokedAlone } from "../facts.ts";
import { sixMonths } from "../permit.ts";
import type { Picture } from "../picture.ts";
import { backInNorway, expelledStay, revoked } from "../questions.ts";
import {
  appliedAndLeft,
  asked,
  askedIfSo,
  besideLimited,
  children,
  eea,
  eeaStay,
  granted,
  grantedAgain,
  grantedThen,
  how,
  howFar,
  isLater,
  leftAndNotBack,
  leftThen,
  limitedRuns,
  longer,
  notFromAbroad,
  once,
  secure,
  twice,
  whatNext,
} from "../reflection-words.ts";
import { orRevoked, revocation } from "../revocation.ts";
import { type Fact, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { leftNorway, say } from "../words.ts";

const isLonger = ({ reflection: { granted: from, told, until } }: Picture) =>
  told && until > sixMonths(from);
const span = {
  from: (p: Picture) => p.reflection.granted,
  until: (p: Picture) => p.reflection.until,
};
/** Why it is not sure that it holds as it was granted. */
const doubt: Fact<"none" | "longer" | "expulsion" | "both"> = {
  values: ["none", "longer", "expulsion", "both"],
  of: (p) => {
    if (isExpelledSince(p, p.reflection.granted)) {
      return isLonger(p) ? "both" : "expulsion";
    }
    return isLonger(p) ? "longer" : "none";
  },
};
const doubts = [
  { why: "none", said: [], asks: [] },
  { why: "longer", said: [isLater], asks: [longer] },
  { why: "expulsion", said: expelledIf(true), asks: [expelledStay] },
  { why: "both", said: [isLater, ...expelledIf(true)], asks: [longer, expelledStay] },
] as const;
/** Whether a limited permit runs, where no reflection period is. */
const otherStay: Fact<"limited" | "not-told"> = {
  values: ["limited", "not-told"],
  of: (p) => (p.limited.state === "running" ? "limited" : "not-told"),
};
/** Whether it was applied for, where none has been given. */
const application: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.applied) ? "not-told" : "yes"),
};
const here = {
  reflection: "none",
  origin: ["third-country", "unknown"],
  abroad: "not-told",
} as const;

export const right = rightOf({
  section: {
    id: "reflection-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (1), (3), (4), (5), § 17-10; UDI 2013-014",
    read,
    inForce: always,
  },
  title: {
    en: "Reflection period: a permit for six months",
    nb: "Refleksjonsperiode: tillatelse i seks måneder",
  },
  hangsOn: {
    en: "Signs of trafficking, and that the person takes help. Not on a police case, and not on helping the police.",
    nb: "At noe tyder på menneskehandel (holdepunkter), og at personen tar imot hjelp. Ikke på en straffesak, og ikke på å hjelpe politiet.",
  },
  endedBy: {
    en: "Its last day, six months as a rule; it is not renewed. Leaving the country without a right to come back may lead to its being revoked.",
    nb: "Siste dag, som regel etter seks måneder; den fornyes ikke. Å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
  },
  on: { reflection, origin, abroad, application, otherStay, doubt, revokedAlone },
  cases: [
    ...doubts.map(
      ({ why, said, asks }) =>
        ({
          when: { reflection: "running", doubt: why },
          gives: why === "none" ? "holds" : "unsure",
          ...span,
          because: [...granted, ...said, once, children],
          endsIf: [
            say(
              "The person leaves the country without a right to come back.",
              "Personen reiser ut uten rett til å komme inn igjen.",
            ),
            say("It is revoked.", "Den trekkes tilbake."),
          ],
          secure,
          todo: [whatNext],
          ask: asks,
        }) as const,
    ),
    ...doubts.map(
      ({ why, said, asks }) =>
        ({
          when: { reflection: "left", doubt: why },
          gives: "unsure",
          ...span,
          because: [...granted, ...said, leftThen],
          todo: [whatNext],
          ask: [revoked, ...asks],
        }) as const,
    ),
    {
      when: { reflection: "pending" },
      gives: "unsure",
      from: span.from,
      because: [grantedThen, once, grantedAgain],
      ask: [twice],
    },
    {
      when: { reflection: "over" },
      gives: "ended",
      ...span,
      because: [
        ...granted,
        say("The last day was {0}.", "Siste dag var {0}.", (p) => p.reflection.until),
        once,
      ],
    },
    {
      when: { reflection: "revoked" },
      gives: "ended",
      ...span,
      because: [
        grantedThen,
        say("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.reflection.until),
        revocation.unread,
      ],
      todo: revocation.todo,
      ask: revocation.ask,
    },
    ...orRevoked([
      {
        when: { reflection: "none", abroad: "yes", application: "not-told" },
        gives: "no",
        because: [notFromAbroad, leftAndNotBack, how],
        ask: [backInNorway],
      },
      {
        when: { reflection: "none", abroad: "yes", application: "yes" },
        gives: "unsure",
        because: [asked, leftNorway, how],
        ask: [appliedAndLeft, backInNorway],
      },
      ...(["yes", "not-told"] as const).map(
        (told) =>
          ({
            when: { ...here, application: told, otherStay: "limited" },
            gives: "unsure",
            because: [askedIfSo, how, limitedRuns],
            todo: told === "yes" ? [howFar] : [],
            ask: [besideLimited],
          }) as const,
      ),
      {
        when: { ...here, application: "yes", otherStay: "not-told" },
        gives: "may",
        because: [asked, how],
        todo: [howFar],
      },
      {
        when: { ...here, application: "not-told", otherStay: "not-told" },
        gives: "may",
        because: [how],
        todo: [
          {
            what: say(
              "Apply to the police, with counsel or legal advice beforehand.",
              "Søk hos politiet, med advokat eller rettsråd først.",
            ),
            by: null,
            who: who.person,
          },
        ],
      },
      {
        when: { reflection: "none", origin: "EEA", abroad: "not-told" },
        gives: "unsure",
        because: [askedIfSo, how, eeaStay],
        ask: [eea],
      },
    ]),
  ],
});
