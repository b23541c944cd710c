import { always, read } from "../../pay/sections/section.ts";
import { expelledIf, isExpelledSince } from "../doubt.ts";
import { abroad, origin, reflection } from "../facts.ts";
import { sixMonths, surelyUntil } from "../permit.ts";
import type { Picture } from "../picture.ts";
import { expelledStay, revoked } from "../questions.ts";
import { revocation } from "../revocation.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { leftNorway, type Saying, say } from "../words.ts";

const isLonger = ({ reflection: { granted: from, told, until } }: Picture) =>
  told && until > sixMonths(from);
/** What was given, whatever became of it: by the last day that the decision names, else by the six months. */
const granted: readonly Saying[] = [
  {
    ...say(
      "Granted {0}, with {1} as its last day.",
      "Innvilget {0}, med {1} som siste dag.",
      (p) => p.reflection.granted,
      (p) => p.reflection.until,
    ),
    only: ({ reflection: { told } }) => told,
  },
  {
    ...say(
      "Granted {0}: six months from that day. No other last day was told; the decision itself says which day.",
      "Innvilget {0}: seks måneder fra den dagen. Ingen annen siste dag er fortalt; vedtaket selv sier hvilken dag.",
      (p) => p.reflection.granted,
    ),
    only: ({ reflection: { told } }) => !told,
  },
];
const grantedThen = say("Granted {0}.", "Innvilget {0}.", (p) => p.reflection.granted);
const isLater = say(
  "What was read is six months, and the last day that was told is later.",
  "Det som er lest, er seks måneder, og den siste dagen som er fortalt, er senere.",
);
const span = {
  from: (p: Picture) => p.reflection.granted,
  until: (p: Picture) => p.reflection.until,
};
const longer: Question = {
  id: "reflection-longer",
  to: "lawyer",
  words: {
    en: "The last day that was told of the reflection period is later than six months. Which day does the decision say, and does it hold so long?",
    nb: "Den siste dagen som er fortalt om refleksjonsperioden, er senere enn seks måneder. Hvilken dag sier vedtaket, og gjelder den så lenge?",
  },
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
const whatNext = {
  what: say(
    "Decide together what comes after, and apply for it while this one runs: going home, a report to the police and a limited permit where the case goes on, or another ground.",
    "Bestem sammen hva som kommer etter, og søk om det mens denne løper: reise hjem, anmeldelse og begrenset tillatelse der saken går, eller et annet grunnlag.",
  ),
  by: (p: Picture) => surelyUntil(p.reflection),
  who: who.coordinator,
};
/** Whether a limited permit runs, where no reflection period is. */
const otherStay: Fact<"limited" | "not-told"> = {
  values: ["limited", "not-told"],
  of: (p) => (p.limited.state === "running" ? "limited" : "not-told"),
};
const howFar = {
  what: say(
    "Ask the police or UDI how far the application has come.",
    "Spør politiet eller UDI hvor langt søknaden er kommet.",
  ),
  by: null,
  who: who.coordinator,
};
/** Whether it was applied for, where none has been given. */
const application: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.applied) ? "not-told" : "yes"),
};
const asked = say(
  "Applied for {0}, to the police, who pass it on to UDI. It is not decided, as far as is known.",
  "Søkt om {0}, hos politiet, som sender søknaden til UDI. Den er ikke avgjort, så langt vi vet.",
  (p) => p.applied,
);
const askedIfSo = { ...asked, only: (p: Picture) => !Number.isNaN(p.applied) };
const children = say(
  "The person's children may be given a permit with the same limits (§ 8-3 (4)).",
  "Barna til personen kan få en tillatelse med de samme begrensningene (§ 8-3 (4)).",
);
const secure = [
  {
    what: say(
      "Before leaving: ask a lawyer whether the person may come back in, and what becomes of the permit.",
      "Før utreise: spør en advokat om personen kan komme inn igjen, og hva som skjer med tillatelsen.",
    ),
    who: who.lawyer,
  },
];
const once = say(
  "It cannot be renewed, and is no basis for permanent residence.",
  "Den kan ikke fornyes, og gir ikke grunnlag for permanent opphold.",
);
const how = say(
  "It is given where there are signs of trafficking and the person is willing to take help. One applies by going to the police in person, and UDI, the immigration directorate, decides. As a rule it is for whoever has no other lawful stay (an older circular). There is no fee, and no duty to help the police.",
  "Den gis når noe tyder på menneskehandel (holdepunkter), og personen vil ta imot hjelp. En søker ved å møte opp hos politiet, og Utlendingsdirektoratet (UDI) avgjør. Den er som regel for den som ikke har annet lovlig opphold (et eldre rundskriv). Det er uten gebyr, og det er ingen plikt til å hjelpe politiet.",
);
const here = {
  reflection: "none",
  origin: ["third-country", "unknown"],
  abroad: "not-told",
} as const;
const limitedRuns = say(
  "A limited permit was granted {0}, and runs as far as is known.",
  "En begrenset tillatelse ble innvilget {0}, og løper så langt vi vet.",
  (p) => p.limited.granted,
);
const besideLimited: Question = {
  id: "reflection-beside-limited",
  to: "lawyer",
  words: {
    en: "The person has a limited permit. Can there be a reflection period beside it or after it, and is it of use?",
    nb: "Personen har begrenset tillatelse. Kan det være refleksjonsperiode ved siden av den eller etter den, og er det til nytte?",
  },
};

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
  on: { reflection, origin, abroad, application, otherStay, doubt },
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
          because: [
            ...granted,
            ...said,
            say(
              "The person left the country {0}, which may lead to its being revoked.",
              "Personen reiste ut {0}, og det kan føre til at den trekkes tilbake.",
              (p) => p.left,
            ),
          ],
          todo: [whatNext],
          ask: [revoked, ...asks],
        }) as const,
    ),
    {
      when: { reflection: "pending" },
      gives: "unsure",
      from: span.from,
      because: [
        grantedThen,
        once,
        say(
          "The last day was {0}. Another was granted {1}; whether a second one gives anything was not read.",
          "Siste dag var {0}. En ny ble innvilget {1}; om en til gir noe, er ikke lest.",
          (p) => p.reflection.until,
          (p) => p.reflectionAgain,
        ),
      ],
      ask: [
        {
          id: "reflection-twice",
          to: "lawyer",
          words: {
            en: "A reflection period was granted twice, and it is not renewed. Does the second one hold, and until when?",
            nb: "Refleksjonsperiode er innvilget to ganger, og den fornyes ikke. Gjelder den andre, og til når?",
          },
        },
      ],
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
    {
      when: { reflection: "none", abroad: "yes", application: "not-told" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, how],
    },
    {
      when: { reflection: "none", abroad: "yes", application: "yes" },
      gives: "unsure",
      because: [asked, leftNorway, how],
      ask: [
        {
          id: "reflection-applied-and-left",
          to: "lawyer",
          words: {
            en: "The person applied for a reflection period and then left Norway. What becomes of the application?",
            nb: "Personen søkte om refleksjonsperiode og reiste så ut av Norge. Hva skjer med søknaden?",
          },
        },
      ],
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
      because: [
        askedIfSo,
        how,
        say(
          "Which stay the person has as an EEA citizen is not known.",
          "Hvilket opphold personen har som EØS-borger, er ikke kjent.",
        ),
      ],
      ask: [
        {
          id: "reflection-eea",
          to: "lawyer",
          words: {
            en: "Can an EEA citizen have a reflection period, and is it of use beside the right to stay?",
            nb: "Kan en EØS-borger få refleksjonsperiode, og er den til nytte ved siden av oppholdsretten?",
          },
        },
      ],
    },
  ],
});
