import { always, read } from "../../pay/sections/section.ts";
import { caseState } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { whichClosed } from "../questions.ts";
import { type Fact, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

/** The first that is known of any contact with the police: a report, or an application, which is handed in to them. */
function firstContact(p: Picture): number {
  const days = [p.case.first, p.applied, p.reflection.granted].filter((day) => !Number.isNaN(day));
  return days.length === 0 ? Number.NaN : Math.min(...days);
}
const contact: Fact<"yes" | "unknown"> = {
  values: ["yes", "unknown"],
  of: (p) => (Number.isNaN(firstContact(p)) ? "unknown" : "yes"),
};
const duty = say(
  "The police shall tell of the right to a lawyer paid by the state (counsel) at the first contact.",
  "Politiet skal fortelle om retten til en advokat som staten betaler (bistandsadvokat), ved første kontakt.",
);

export const right = rightOf({
  section: {
    id: "police-information",
    law: "straffeprosessloven",
    section: "§ 107 b",
    read,
    inForce: always,
  },
  title: {
    en: "To be told of counsel by the police",
    nb: "Å få vite om bistandsadvokat av politiet",
  },
  hangsOn: {
    en: "Contact with the police in a case that gives a right to counsel.",
    nb: "Kontakt med politiet i en sak som gir rett til bistandsadvokat.",
  },
  endedBy: { en: "The case.", nb: "Saken." },
  on: { caseState, contact },
  cases: [
    {
      when: { caseState: ["unknown", "open"], contact: "yes" },
      gives: "holds",
      from: firstContact,
      because: [
        duty,
        say("First contact known: {0}.", "Første kjente kontakt: {0}.", firstContact),
      ],
      endsIf: [say("The police close their case.", "Politiet avslutter saken sin.")],
      todo: [
        {
          what: say(
            "Ask whether it was told, and note the answer.",
            "Spør om det ble sagt, og noter svaret.",
          ),
          by: null,
          who: who.coordinator,
        },
      ],
    },
    {
      when: { caseState: ["unknown", "open"], contact: "unknown" },
      gives: "may",
      because: [duty, say("No contact is known yet.", "Ingen kontakt er kjent ennå.")],
    },
    {
      when: { caseState: "unclear" },
      gives: "unsure",
      from: firstContact,
      because: [
        duty,
        say(
          "A part of the case was dropped or judged {0}. It is not clear whether it was this part.",
          "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var denne delen.",
          (p) => p.case.closed,
        ),
      ],
      ask: [whichClosed],
    },
    {
      when: { caseState: ["dropped", "judged"] },
      gives: "ended",
      from: firstContact,
      until: (p) => p.case.closed,
      because: [
        duty,
        say("The case was closed {0}.", "Saken ble avsluttet {0}.", (p) => p.case.closed),
      ],
    },
  ],
});
