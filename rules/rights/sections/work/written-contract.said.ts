import { dayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson } from "../../right.ts";
import { onlyWhere, say } from "../../words.ts";

export const inForce = { from: day("2024-07-01"), until: null } as const;
const rulesBegin = dayNumber(inForce.from);
/** What falls due in the first month may be for work before the rules. */
const surelyAfter = dayNumber(day("2024-08-01"));
export const firstDue = (p: Picture): number => p.firstDue;
export const hasBegan = (p: Picture): boolean => !Number.isNaN(p.workBegan);
/** Pay of the first month may be for work before. */
export const isBefore = (p: Picture): boolean =>
  p.workEnded < rulesBegin || (hasBegan(p) ? p.workBegan < rulesBegin : firstDue(p) < surelyAfter);
const contractBy = (p: Picture): number => p.workBegan + 7;

const rule = say(
  "There shall be a written contract wherever someone works for and under another: within seven days of beginning, and at once where the work is for less than a month or the person is hired out (§ 14-5). It depends on the work, and not on what the case is called, nor on the police. The act names no permit; ask a lawyer or a union.",
  "Det skal være skriftlig arbeidsavtale overalt der noen arbeider for og under en annen: innen sju dager etter at arbeidet begynte, og med en gang når arbeidet er for under en måned eller personen er leid ut (§ 14-5). Det kommer an på arbeidet, og ikke på hva saken kalles, og ikke på politiet. Loven nevner ingen tillatelse; spør en advokat eller en fagforening.",
);
const content = say(
  "It must say who the two parties are, where and what the work is, when it began, trial period, notice and holiday, pay with each part apart and when it is paid, hours and breaks, extra work and its pay, who hires in; and, where the work is temporary, how long and why (§ 14-6).",
  "Den skal si hvem de to partene er, hvor og hva arbeidet er, når det begynte, prøvetid, oppsigelse og ferie, lønn med hver del for seg og når den betales, arbeidstid og pauser, ekstraarbeid og betaling for det, hvem som leier inn; og, når arbeidet er midlertidig, hvor lenge og hvorfor (§ 14-6).",
);
const silent = say(
  "If the employer has not said that the work is temporary, it is taken to be permanent. If the employer has not said how much work it is, what the worker says of the size of the post is taken to be so. In both, unless something else is made most likely (§ 14-6 (3) and (4)). Work is to be permanent but for five kinds, and after more than three years in a row of work that is temporary by nature or in another's place (a, b) it counts as permanent (§ 14-9).",
  "Har ikke arbeidsgiveren sagt at arbeidet er midlertidig, regnes det som fast. Har ikke arbeidsgiveren sagt hvor stor stillingen er, regnes det arbeidstakeren sier om den, som riktig. Begge deler med mindre noe annet er mest sannsynlig (§ 14-6 (3) og (4)). Arbeid skal være fast unntatt i fem tilfeller, og etter mer enn tre år på rad med arbeid av midlertidig karakter eller vikariat (a, b) regnes det som fast (§ 14-9).",
);
const selfEmployed = say(
  "If the employer says that the person is self-employed: the person is taken to be an employee, unless the other makes it most likely that they are not. It counts who leads, directs and controls the work (§ 1-8).",
  "Sier arbeidsgiveren at personen er selvstendig: personen regnes som arbeidstaker, med mindre den andre gjør det mest sannsynlig at det ikke er slik. Det teller hvem som styrer, leder og kontrollerer arbeidet (§ 1-8).",
);
export const said = [rule, content, silent, selfEmployed];
export const beganUnknown = onlyWhere(
  say(
    "Which day the work began is not known. If it was before 1 July 2024, whether these rules reach it follows from a transition rule in the amending act (15 December 2023 no. 88, part III).",
    "Hvilken dag arbeidet begynte, er ikke kjent. Hvis det var før 1. juli 2024, avgjør en overgangsregel i endringsloven (15. desember 2023 nr. 88, del III) om disse reglene gjelder for det.",
  ),
  (p) => !hasBegan(p),
);
export const due = [
  onlyWhere(
    say(
      "The work began {0}: the employer must have given a written contract by {1}, and at once where it is for less than a month or the person is hired out.",
      "Arbeidet begynte {0}: arbeidsgiveren skal ha gitt skriftlig avtale innen {1}, og med en gang når det er for under en måned eller personen er leid ut.",
      (p) => p.workBegan,
      contractBy,
    ),
    (p) => p.asOf <= contractBy(p),
  ),
  onlyWhere(
    say(
      "The work began {0}: the employer should have given a written contract by {1}. It is still owed.",
      "Arbeidet begynte {0}: arbeidsgiveren skulle ha gitt skriftlig avtale innen {1}. Den skal fortsatt gis.",
      (p) => p.workBegan,
      contractBy,
    ),
    (p) => p.asOf > contractBy(p),
  ),
];
export const began = onlyWhere(
  say(
    "There was work before 1 July 2024, when these rules came, or there may have been: pay due in July 2024 may be for work before it. Whether they reach it follows from a transition rule in the amending act (15 December 2023 no. 88, part III), which is not among the acts here.",
    "Det var arbeid før 1. juli 2024, da disse reglene kom, eller det kan ha vært det: lønn som skulle vært betalt i juli 2024, kan være for arbeid før det. Om de gjelder for det, avgjør en overgangsregel i endringsloven (15. desember 2023 nr. 88, del III), som ikke er blant lovene her.",
  ),
  isBefore,
);
export const ended = say(
  "The work ended {0}. The act does not say whether a contract, or a copy, can be demanded after that.",
  "Arbeidet sluttet {0}. Loven sier ikke om avtalen, eller en kopi, kan kreves etter det.",
  (p) => p.workEnded,
);
export const left = onlyWhere(
  say(
    "The person left Norway {0}. The act does not ask that the employee is in Norway (§ 14-5). Whether the work goes on is not told.",
    "Personen reiste ut av Norge {0}. Loven krever ikke at arbeidstakeren er i Norge (§ 14-5). Om arbeidet fortsetter, er ikke fortalt.",
    (p) => p.left,
  ),
  (p) => p.abroad,
);

export const contract = askPerson(
  "contract",
  "Is there a written contract, and does the person have a copy? Which day did the work begin, was it for less than a month, and was the person hired out?",
  "Finnes det en skriftlig arbeidsavtale, og har personen en kopi? Hvilken dag begynte arbeidet, var det for under en måned, og var personen leid ut?",
);
export const contractMissing = askLawyer(
  "contract-missing",
  "§ 14-6 (4) is of the size of the post. Where nothing was written of hours beyond it, or of the pay: what must be shown, and by whom?",
  "§ 14-6 (4) gjelder hvor stor stillingen er. Når ikke noe er skrevet om timer utover den, eller om lønnen: hva må vises, og av hvem?",
);
export const contractBefore = askLawyer(
  "contract-before-2024",
  "There was, or may have been, work before 1 July 2024. Which rules on a written contract hold for it?",
  "Det var, eller kan ha vært, arbeid før 1. juli 2024. Hvilke regler om skriftlig avtale gjelder for det?",
);
export const contractAfter = askLawyer(
  "contract-after",
  "The work has ended, or the person has left Norway. Can the contract, or a copy, still be demanded of the employer?",
  "Arbeidet har sluttet, eller personen har reist ut av Norge. Kan avtalen, eller en kopi, fortsatt kreves av arbeidsgiveren?",
);
