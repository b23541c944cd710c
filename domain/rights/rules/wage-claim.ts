import { dayText } from "../../pay/calendar.ts";
import { section as limitation } from "../../pay/sections/foreldelsesloven-2.ts";
import { claimedFact, claimedOf, lastOf } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { afterCriminalCase, dueDays, timeStopped } from "../questions.ts";
import { rightOf, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { criminalCaseOver, lineOf, noPayMissing, say } from "../words.ts";

const claim = {
  en: "Claim what should have been paid {0}, or stop the time limit: by a complaint to the conciliation board, a writ, or a claim in the criminal case.",
  nb: "Krev det som skulle vært betalt {0}, eller stopp fristen: med forliksklage, stevning eller krav i straffesaken.",
};
const civilClaim = {
  en: "Lodge what should have been paid {0} as a civil claim, by a complaint to the conciliation board or a writ: the criminal case no longer surely keeps it alive. The day is one to be safe.",
  nb: "Fremme det som skulle vært betalt {0}, som sivilt krav, med forliksklage eller stevning: det er ikke lenger sikkert at straffesaken holder det i live. Dagen er for å være sikker.",
};
const survives = say(
  "It depends on the work that was done, and not on what the case is called, on the police, on a permit or on being in Norway.",
  "Det kommer an på arbeidet som er gjort, og ikke på hva saken kalles, på straffesaken, på en tillatelse eller på å være i Norge.",
);
const years = say(
  "Three years from each day that pay should have been paid, first {0}; each has a day of its own.",
  "Tre år fra hver dag lønn skulle vært betalt, først {0}; hver har sin egen dag.",
  (p) => p.wages[0]?.due ?? Number.NaN,
);
const more = say(
  "There may be one more year for somebody who did not know what one must know to claim it (§ 10); that is not reckoned in.",
  "Det kan bli ett år til for den som ikke visste det en må vite for å kreve (§ 10); det er ikke regnet med.",
);

function openDays({ wages }: Picture): readonly Todo[] {
  return wages
    .filter(({ passed, stopped }) => !(passed || stopped))
    .map(({ due, until, unsure }) => ({
      what: lineOf(unsure ? civilClaim : claim, due),
      by: dayText(until),
      who: who.wages,
    }));
}
const first = (p: Picture) => p.wages[0]?.due ?? Number.NaN;

export const right = rightOf({
  section: { ...limitation, id: "wage-claim", section: "§§ 2, 3, 10, 15, 20, 21" },
  title: { en: "Claim for pay", nb: "Krav på lønn" },
  hangsOn: {
    en: "Work that was done and not paid. Not on what it is called, on a case or on a permit.",
    nb: "Arbeid som er gjort og ikke betalt. Ikke på hva det kalles, på en sak eller på en tillatelse.",
  },
  endedBy: {
    en: "Three years from each day pay should have been paid, unless the time limit is stopped.",
    nb: "Tre år fra hver dag lønn skulle vært betalt (forfallsdagen), hvis ingen stopper fristen.",
  },
  on: { claims: claimedFact((p) => p.wages) },
  cases: [
    { when: { claims: "not-due" }, gives: "may", because: [survives, noPayMissing] },
    {
      when: { claims: "none" },
      gives: "unsure",
      because: [
        survives,
        say(
          "Nobody has told on which day pay should have come; each claim lasts three years from its own day.",
          "Ingen har fortalt hvilken dag lønn skulle vært betalt (forfallsdagen); hvert krav varer i tre år fra sin egen dag.",
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
          "Ingen lønn skulle vært betalt ennå; den første skal betales {0}.",
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
          "Three years pass from the day it should have been paid, and nothing has stopped the time limit.",
          "Det går tre år fra dagen den skulle vært betalt, og ingenting har stoppet (avbrutt) fristen.",
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
          "En forliksklage, en stevning eller et krav i en straffesak har stoppet (avbrutt) fristen.",
        ),
      ],
      endsIf: [
        say(
          "The case that stopped the time ends without a decision.",
          "Saken som stoppet fristen, ender uten avgjørelse.",
        ),
      ],
    },
    {
      when: { claims: "claimed" },
      gives: "unsure",
      from: first,
      because: [
        years,
        say(
          "It was claimed in time, last {0}. Only a complaint to the conciliation board, a writ or a claim in the criminal case is known to stop the time.",
          "Det ble krevd i tide, sist {0}. Bare forliksklage, stevning eller krav i straffesaken er kjent for å stoppe fristen.",
          (p) => claimedOf(p.wages),
        ),
      ],
      ask: [timeStopped],
    },
    {
      when: { claims: "partly" },
      gives: "holds",
      from: first,
      until: (p) => lastOf(p.wages),
      because: [survives, years, more, criminalCaseOver],
      each: openDays,
      ask: [afterCriminalCase],
    },
    {
      when: { claims: "unsure" },
      gives: "unsure",
      from: first,
      because: [survives, criminalCaseOver],
      each: openDays,
      ask: [afterCriminalCase],
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
