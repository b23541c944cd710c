import { dayText } from "../../pay/calendar.ts";
import { section as limitation } from "../../pay/sections/foreldelsesloven-2.ts";
import { claimsFact, lastOf } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { dueDays } from "../questions.ts";
import { rightOf, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { lineOf, say } from "../words.ts";

const claim = {
  en: "Claim, or stop the time for, what fell due {0} (complaint to the conciliation board, writ, or claim in the criminal case).",
  nb: "Krev, eller avbryt fristen for, det som forfalt {0} (forliksklage, stevning eller krav i straffesaken).",
};
const survives = say(
  "It hangs on the work that was done: not on the label, the police case, a permit or being in Norway.",
  "Den henger på arbeidet som er gjort: ikke på merkelappen, straffesaken, en tillatelse eller på å være i Norge.",
);
const years = say(
  "Three years from each day that pay fell due, first {0}; each has a day of its own.",
  "Tre år fra hver dag lønn forfalt, først {0}; hver har sin egen dag.",
  (p) => p.wages[0]?.due ?? Number.NaN,
);
const more = say(
  "One more year may come where one did not have what one needed to know (§ 10); that is not reckoned.",
  "Ett år til kan komme der en ikke hadde det en trengte å vite (§ 10); det er ikke regnet med.",
);

function openDays({ wages }: Picture): readonly Todo[] {
  return wages
    .filter(({ passed, stopped }) => !(passed || stopped))
    .map(({ due, until }) => ({ what: lineOf(claim, due), by: dayText(until), who: who.wages }));
}
const first = (p: Picture) => p.wages[0]?.due ?? Number.NaN;

export const right = rightOf({
  section: { ...limitation, id: "wage-claim", section: "§§ 2, 3, 10, 15, 20, 21" },
  title: { en: "Claim for pay", nb: "Krav på lønn" },
  hangsOn: {
    en: "Work that was done and not paid. On no label, case or permit.",
    nb: "Arbeid som er gjort og ikke betalt. På ingen merkelapp, sak eller tillatelse.",
  },
  endedBy: {
    en: "Three years from each due day, unless the time is stopped.",
    nb: "Tre år fra hver forfallsdag, hvis ikke fristen avbrytes.",
  },
  on: { claims: claimsFact((p) => p.wages) },
  cases: [
    {
      when: { claims: "none" },
      gives: "unsure",
      because: [
        survives,
        say(
          "No due day is told; each claim lives three years from its own.",
          "Ingen forfallsdag er fortalt; hvert krav lever tre år fra sin egen.",
        ),
      ],
      ask: [dueDays],
    },
    {
      when: { claims: "coming" },
      gives: "may",
      from: first,
      until: (p) => lastOf(p.wages),
      because: [
        survives,
        say(
          "Nothing has fallen due yet; the first does {0}.",
          "Ingenting har forfalt ennå; det første gjør det {0}.",
          first,
        ),
      ],
      each: openDays,
    },
    {
      when: { claims: "alive" },
      gives: "holds",
      from: first,
      until: (p) => lastOf(p.wages),
      because: [survives, years, more],
      endsIf: [
        say(
          "Three years pass from a due day, and nothing has stopped the time.",
          "Tre år går fra en forfallsdag, og ingenting har avbrutt fristen.",
        ),
      ],
      each: openDays,
    },
    {
      when: { claims: "stopped" },
      gives: "holds",
      from: first,
      because: [
        survives,
        say(
          "A complaint, a writ or a claim in a criminal case has stopped the time.",
          "En forliksklage, en stevning eller et krav i en straffesak har avbrutt fristen.",
        ),
      ],
      endsIf: [
        say(
          "The case that stopped the time ends without a decision.",
          "Saken som avbrøt fristen, ender uten avgjørelse.",
        ),
      ],
    },
    {
      when: { claims: "passed" },
      gives: "ended",
      from: first,
      until: (p) => lastOf(p.wages),
      because: [years, more],
    },
  ],
});
