import { always, read } from "../../pay/sections/section.ts";
import { permitAbroad } from "../before-leaving.ts";
import { expelledIf } from "../doubt.ts";
import { abroad, origin, reflection, revokedAlone } from "../facts.ts";
import { afterExpulsion } from "../hindrance.ts";
import { inPerson } from "../in-person.ts";
import { children, leftThen, permitIsOver } from "../permit-words.ts";
import type { Picture } from "../picture.ts";
import { backInNorway, originAsked, revoked } from "../questions.ts";
import { doubt, doubts, expelledOnes, notExpelled } from "../reflection-doubt.ts";
import {
  appliedAndLeft,
  applyWithAdvice,
  asked,
  askedIfSo,
  besideLimited,
  eea,
  eeaStay,
  findLastDay,
  granted,
  grantedAgain,
  grantedThen,
  how,
  howFar,
  lawyerFirst,
  leftAndNotBack,
  limitedRuns,
  notFromAbroad,
  once,
  twice,
  whatNext,
} from "../reflection-words.ts";
import { orRevoked, revocation } from "../revocation.ts";
import { type Fact, rightOf } from "../right.ts";
import { leftNorway, notAbroad, say, sayLost } from "../words.ts";

const span = {
  from: (p: Picture) => p.reflection.granted,
  until: (p: Picture) => p.reflection.until,
  counted: (p: Picture) => !p.reflection.told,
};
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
const here = { reflection: "none", abroad: "not-told" } as const;
const origins = [
  { origin: "third-country", asked: [] },
  { origin: "unknown", asked: [originAsked] },
] as const;
/** None was granted, and no other permit runs: somebody decides, and after an expulsion a lawyer is asked first. */
const mayBeHad = origins.flatMap(({ origin, asked: ofOrigin }) => {
  const when = { ...here, origin, otherStay: "not-told" } as const;
  return [
    {
      when: { ...when, application: "yes", doubt: notExpelled },
      gives: "may",
      because: [asked, how],
      todo: [howFar],
      ask: ofOrigin,
    },
    {
      when: { ...when, application: "not-told", doubt: notExpelled },
      gives: "may",
      because: [how],
      todo: [applyWithAdvice],
      ask: ofOrigin,
    },
    {
      when: { ...when, application: "yes", doubt: expelledOnes },
      gives: "unsure",
      because: [asked, ...expelledIf(true), how],
      todo: [lawyerFirst, howFar],
      ask: [afterExpulsion, ...ofOrigin],
    },
    {
      when: { ...when, application: "not-told", doubt: expelledOnes },
      gives: "unsure",
      because: [...expelledIf(true), how],
      todo: [lawyerFirst],
      ask: [afterExpulsion, ...ofOrigin],
    },
  ] as const;
});

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
  deadline: {
    en: "deciding what comes after the reflection period",
    nb: "å bestemme hva som kommer etter refleksjonsperioden",
  },
  gives: {
    en: "A permit to be in Norway, for six months as a rule, and social services in full while it runs. While it runs there is no duty to help the police (from a web page without a date).",
    nb: "Tillatelse til å være i Norge, som regel i seks måneder, og sosiale tjenester fullt ut mens den løper. Mens den løper, er det ingen plikt til å hjelpe politiet (fra en nettside uten dato).",
  },
  hangsOn: {
    en: "Signs of trafficking, and that the person takes help. As far as was read, not on a police case, and not on helping the police.",
    nb: "At noe tyder på menneskehandel (holdepunkter), og at personen tar imot hjelp. Etter det som er lest ikke på en straffesak, og ikke på å hjelpe politiet.",
  },
  endedBy: {
    en: "Its last day, six months as a rule; it is not renewed. Leaving the country without a right to come back may lead to its being revoked.",
    nb: "Siste dag, som regel etter seks måneder; den fornyes ikke. Å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
  },
  toPerson: {
    has: {
      en: "Reflection period (refleksjonsperiode): you can be in Norway",
      nb: "Refleksjonsperiode: du kan være i Norge",
    },
    may: {
      en: "A reflection period (refleksjonsperiode): to be in Norway for six months",
      nb: "Refleksjonsperiode: å være i Norge i seks måneder",
    },
    name: { en: "a reflection period (refleksjonsperiode)", nb: "refleksjonsperiode" },
    isPermit: true,
    isStay: true,
  },
  on: { reflection, origin, abroad, application, otherStay, doubt, revokedAlone },
  cases: [
    ...doubts.map(
      ({ why, sure, said, asks }) =>
        ({
          when: { reflection: "running", doubt: why },
          gives: sure,
          ...span,
          because: [...granted, ...said, once, children, notAbroad],
          endsIf: [
            say(
              "The person leaves the country without a right to come back.",
              "Personen reiser ut uten rett til å komme inn igjen.",
            ),
            say("It is revoked.", "Den trekkes tilbake."),
          ],
          todo: [whatNext, findLastDay],
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
          todo: [...inPerson(whatNext), findLastDay],
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
        sayLost("The last day was {0}.", "Siste dag var {0}.", (p) => p.reflection.until),
        once,
      ],
      todo: [permitIsOver],
    },
    {
      when: { reflection: "revoked" },
      gives: "unsure",
      from: span.from,
      because: [
        grantedThen,
        sayLost("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.reflection.until),
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
            when: {
              ...here,
              origin: ["third-country", "unknown"],
              application: told,
              otherStay: "limited",
            },
            gives: "unsure",
            because: [askedIfSo, how, limitedRuns],
            todo: told === "yes" ? [howFar] : [],
            ask: [besideLimited],
          }) as const,
      ),
      ...mayBeHad,
      {
        when: { reflection: "none", origin: "EEA", abroad: "not-told" },
        gives: "unsure",
        because: [askedIfSo, how, eeaStay],
        ask: [eea],
      },
    ]),
  ],
  beforeLeaving: permitAbroad((p) => p.reflection),
});
