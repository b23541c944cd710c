import { claimedOf, isBankrupt } from "../../facts.ts";
import { askLawyer, askPerson } from "../../right.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";

export const rule = say(
  "Where a lowest pay holds for everyone in that kind of work (a general-application rate), suppliers and sub-suppliers who passed work on, or hired workers in, owe the pay of those employed further down in the chain, with overtime and holiday pay (allmenngjøringsloven § 13). Where a worker was hired out, the one who hired them in owes the pay and the holiday pay (aml § 14-12 c). It must be claimed in writing within three months of each day it should have been paid.",
  "Der en minstelønn gjelder for alle i den slags arbeid (allmenngjort sats), skylder leverandører og underleverandører som satte ut arbeid eller leide inn arbeidere, lønnen til de ansatte lenger nede i kjeden, med overtid og feriepenger (allmenngjøringsloven § 13). Er arbeideren leid ut, skylder den som leide inn, lønnen og feriepengene (aml § 14-12 c). Det må kreves skriftlig innen tre måneder etter hver dag det skulle vært betalt.",
);
export const notTheClient = say(
  "The one at the top, who ordered the finished result, is not named in § 13 and does not owe it by that act: ask who they gave the job to, and who passed it on. A regulation may add those who order, but never a private customer; none was found as of 2 July 2026. On a ship, the shipping company owes it together with the employer.",
  "Den øverste, som bestilte det ferdige resultatet, er ikke nevnt i § 13 og skylder ikke etter den loven: spør hvem den ga oppdraget til, og hvem som satte det ut videre. En forskrift kan ta med den som bestiller, men aldri en forbruker; ingen er funnet per 2. juli 2026. På et skip skylder rederiet sammen med arbeidsgiveren.",
);
export const bankrupt = onlyWhere(
  sayLost(
    "A bankruptcy of {0} is told. Once bankruptcy is opened in the firm that hired out the worker, the one who hired in no longer owes it (aml § 14-12 c (4)). Suppliers above the employer still do: nothing like it is in allmenngjøringsloven § 13. See the wage guarantee.",
    "En konkurs {0} er fortalt. Når det er åpnet konkurs i firmaet som leide ut, skylder den som leide inn, ikke lenger (aml § 14-12 c (4)). Leverandører over arbeidsgiveren skylder fortsatt: allmenngjøringsloven § 13 har ingen slik regel. Se lønnsgarantien.",
    (p) => p.bankruptcy,
  ),
  isBankrupt,
);
export const weeks = say(
  "Whoever of those above the employer is asked has three weeks to pay, and two weeks to tell the others who owe it too.",
  "Den av dem over arbeidsgiveren som får kravet, har tre uker på å betale, og to uker på å varsle de andre som også skylder.",
);
export const knew = say(
  "Not where the worker knew that those above the employer were meant to cover it.",
  "Ikke der arbeidstakeren visste at det var meningen at de over arbeidsgiveren skulle dekke det.",
);
export const chainNotTold = say(
  "Whether there is such a chain is not told.",
  "Om det er en slik kjede, er ikke fortalt.",
);
export const inWriting = say(
  "It was claimed in time, last {0}; what came of it is not known.",
  "Det ble krevd i tide, sist {0}; hva som kom ut av det, er ikke kjent.",
  (p) => claimedOf(p.joint),
);
export const howLong = say(
  "Three years are counted for those above as for the employer, from the day the pay should have come (foreldelsesloven §§ 2, 3, 7). If the pay becomes too old against the employer first, it is lost against those above too, unless a step such as a writ was taken against them by then (§ 25 nr. 2). The act does not say that a step against the employer stops the time against those above.",
  "Tre år regnes for dem over som for arbeidsgiveren, fra dagen lønnen skulle vært betalt (foreldelsesloven §§ 2, 3, 7). Blir lønnen først for gammel mot arbeidsgiveren, er den tapt mot dem over også, hvis ikke et skritt som en stevning er tatt mot dem innen da (§ 25 nr. 2). Loven sier ikke at et skritt mot arbeidsgiveren stopper fristen mot dem over.",
);
export const chain = askPerson(
  "chain",
  "Who was above the employer: who gave the job, who had given it to them, for whom was the work done, was the person hired out? Which of them passed work on?",
  "Hvem var over arbeidsgiveren: hvem ga oppdraget, hvem hadde gitt det til dem, for hvem ble arbeidet gjort, var personen leid ut? Hvem av dem satte ut arbeid?",
);
export const againstThem = askLawyer(
  "joint-after-claim",
  "It was claimed in writing from those above the employer, in time. Does a writ against the employer, or what the employer acknowledges, count against them too? The act does not say (foreldelsesloven §§ 7, 25).",
  "Det er krevd skriftlig fra dem over arbeidsgiveren, i tide. Teller en stevning mot arbeidsgiveren, eller det arbeidsgiveren erkjenner, mot dem også? Loven sier det ikke (foreldelsesloven §§ 7, 25).",
);

export const endsIf = [
  say(
    "Three months pass from the day it should have been paid, without a claim in writing.",
    "Det går tre måneder fra dagen det skulle vært betalt, uten et skriftlig krav.",
  ),
  onlyWhere(
    say(
      "Bankruptcy is opened in the firm that hired out the worker: then the one who hired in no longer owes it.",
      "Det åpnes konkurs i firmaet som leide ut: da skylder den som leide inn, ikke lenger.",
    ),
    (p) => !isBankrupt(p),
  ),
];
