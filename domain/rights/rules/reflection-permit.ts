import { always, read } from "../../pay/sections/section.ts";
import { abroad, origin, reflection } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { revoked } from "../questions.ts";
import { type Fact, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { leftNorway, say } from "../words.ts";

const granted = say(
  "Granted {0}: six months from that day.",
  "Innvilget {0}: seks måneder fra den dagen.",
  (p) => p.reflection.granted,
);
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
  "It is given where there are signs of trafficking and the person is willing to take help. One applies by going to the police in person, and UDI, the immigration directorate, decides. There is no fee, and no duty to help the police.",
  "Den gis når noe tyder på menneskehandel (holdepunkter), og personen vil ta imot hjelp. En søker ved å møte opp hos politiet, og Utlendingsdirektoratet (UDI) avgjør. Det er uten gebyr, og det er ingen plikt til å hjelpe politiet.",
);

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
    en: "Six months; it is not renewed. Leaving the country without a right to come back may lead to its being revoked.",
    nb: "Seks måneder; den fornyes ikke. Å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
  },
  on: { reflection, origin, abroad, application },
  cases: [
    {
      when: { reflection: "running" },
      gives: "holds",
      from: (p) => p.reflection.granted,
      until: (p) => p.reflection.until,
      because: [granted, once, children],
      endsIf: [
        say(
          "The person leaves the country without a right to come back.",
          "Personen reiser ut uten rett til å komme inn igjen.",
        ),
        say("It is revoked.", "Den trekkes tilbake."),
      ],
      secure,
      todo: [
        {
          what: say(
            "Decide together what comes after, and apply for it while this one runs: going home, a report to the police and a limited permit, or another ground.",
            "Bestem sammen hva som kommer etter, og søk om det mens denne løper: reise hjem, anmeldelse og begrenset tillatelse, eller et annet grunnlag.",
          ),
          by: (p) => p.reflection.until,
          who: who.coordinator,
        },
      ],
    },
    {
      when: { reflection: "left" },
      gives: "unsure",
      from: (p) => p.reflection.granted,
      until: (p) => p.reflection.until,
      because: [
        granted,
        say(
          "The person left the country {0}, which may lead to its being revoked.",
          "Personen reiste ut {0}, og det kan føre til at den trekkes tilbake.",
          (p) => p.left,
        ),
      ],
      ask: [revoked],
    },
    {
      when: { reflection: "pending" },
      gives: "unsure",
      from: (p) => p.reflection.granted,
      because: [
        granted,
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
      from: (p) => p.reflection.granted,
      until: (p) => p.reflection.until,
      because: [
        granted,
        say("The last day was {0}.", "Siste dag var {0}.", (p) => p.reflection.until),
        once,
      ],
    },
    {
      when: { reflection: "revoked" },
      gives: "ended",
      from: (p) => p.reflection.granted,
      until: (p) => p.reflection.until,
      because: [granted, say("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.reflection.until)],
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
    {
      when: {
        reflection: "none",
        origin: ["third-country", "unknown"],
        abroad: "not-told",
        application: "yes",
      },
      gives: "may",
      because: [asked, how],
      todo: [
        {
          what: say(
            "Ask the police or UDI how far the application has come.",
            "Spør politiet eller UDI hvor langt søknaden er kommet.",
          ),
          by: null,
          who: who.coordinator,
        },
      ],
    },
    {
      when: {
        reflection: "none",
        origin: ["third-country", "unknown"],
        abroad: "not-told",
        application: "not-told",
      },
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
          "As a rule it is for whoever has no other lawful stay (an older circular); what stay the person has is not known.",
          "Den er som regel for den som ikke har annet lovlig opphold (et eldre rundskriv); hvilket opphold personen har, er ikke kjent.",
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
