import { givesCounsel } from "./named-provisions.ts";
import { askLawyer, askPerson } from "./right.ts";

export const reported = askPerson(
  "reported",
  "Has the case been reported to the police, on which day, and under which provision?",
  "Er saken anmeldt til politiet, hvilken dag, og etter hvilken bestemmelse?",
);

export const provision = askPerson(
  "provision",
  "Under which provision do the police have the case? If it is not known: ask counsel or a lawyer to find out from the police, if the person agrees.",
  "Hvilken bestemmelse har politiet saken under? Hvis det ikke er kjent: be bistandsadvokaten eller en advokat finne det ut hos politiet, hvis personen er enig.",
);

export const whichClosed = askPerson(
  "which-closed",
  "Something was dropped or judged, and it is not clear which part of the case it was. Is this part closed too? Ask counsel or a lawyer to find out from the police, if the person agrees.",
  "Noe er henlagt eller dømt, og det er ikke klart hvilken del av saken det var. Er denne delen også avsluttet? Be bistandsadvokaten eller en advokat finne det ut hos politiet, hvis personen er enig.",
);

export const underEighteen = askPerson(
  "under-eighteen",
  "Is the person under eighteen? In doubt, who looks into it?",
  "Er personen under atten år? Hvis det er tvil, hvem undersøker det?",
);

export const originAsked = askPerson(
  "origin",
  "Does the person have the rights of an EEA citizen?",
  "Har personen rettigheter som EØS-borger?",
);

export const stay = askPerson(
  "stay",
  "Which permit to stay does the person have, from and until which day?",
  "Hvilken oppholdstillatelse har personen, fra og til hvilken dag?",
);

export const dueDays = askPerson(
  "due-days",
  "On which days should pay have been paid that has not come?",
  "Hvilke dager skulle lønn vært betalt, som ikke er betalt?",
);

export const workEnded = askPerson(
  "work-ended",
  "Has the work ended, and on which day? Where there was more than one employer: which pay was of which work, and when did each end?",
  "Har arbeidet sluttet, og hvilken dag? Hvis det var flere arbeidsgivere: hvilken lønn var fra hvilket arbeid, og når sluttet hvert av dem?",
);

export const timeStopped = askPerson(
  "time-stopped",
  "Was the time limit for the pay stopped: by a complaint to the conciliation board, a writ or a claim in the criminal case? On which day?",
  "Ble fristen for lønnen stoppet: med forliksklage, stevning eller krav i straffesaken? Hvilken dag?",
);

export const afterCriminalCase = askLawyer(
  "claim-after-criminal-case",
  "The criminal case that the pay was claimed in has been dropped or judged, or no open case is known, and no judgment for the pay is known. Did the case decide the claim? Does it count where no case was open, and on which day was the case closed?",
  "Straffesaken som lønnen ble krevd i, er henlagt eller dømt, eller ingen åpen sak er kjent, og ingen dom for lønnen er kjent. Avgjorde saken kravet? Teller det der ingen sak var åpen, og hvilken dag ble saken avsluttet?",
);

export const evidence = askPerson(
  "evidence",
  "Has the person given evidence to the police or in court, in any criminal case?",
  "Har personen forklart seg for politiet eller i retten, i en hvilken som helst straffesak?",
);

export const evidenceWhere = askPerson(
  "evidence-where",
  "Where did the person give evidence: in court, or to the police?",
  "Hvor forklarte personen seg: i retten eller for politiet?",
);

export const chargeThen = askPerson(
  "charge-then",
  "Under which provision was somebody charged when the person gave evidence in court?",
  "Hvilken bestemmelse var noen tiltalt etter da personen forklarte seg i retten?",
);

export const protectionApplied = askPerson(
  "protection-applied",
  "Has the person applied for protection, and on which day?",
  "Har personen søkt om beskyttelse, og hvilken dag?",
);

export const whichRevoked = askPerson(
  "which-revoked",
  "A permit was revoked, and nobody has written down which. Which permit was it, and on which day had it been granted?",
  "En tillatelse er trukket tilbake, og ingen har skrevet ned hvilken. Hvilken tillatelse var det, og hvilken dag var den innvilget?",
);

/** Gone is what was told last, maybe long ago. */
export const backInNorway = askPerson(
  "back-in-norway",
  "The person left Norway, as far as is known. Have they come back, and on which day?",
  "Personen reiste ut av Norge, så langt vi vet. Er personen kommet tilbake, og hvilken dag?",
);

export const revoked = askLawyer(
  "revoked",
  "Had the person a right to come back in, and has the permit been revoked?",
  "Hadde personen rett til å reise inn igjen, og er tillatelsen trukket tilbake?",
);

export const renewalPending = askLawyer(
  "renewal-pending",
  "The permit's last day has passed, and something was applied for while it ran, or given anew. May the person stay now, and with which rights?",
  "Tillatelsens siste dag er over, og det ble søkt om noe mens den løp, eller gitt noe på nytt. Kan personen være her nå, og med hvilke rettigheter?",
);

export const grossTrafficking = askLawyer(
  "section-258",
  "The rules name § 257 and not § 258, which is built on it. Do they cover a case under § 258?",
  "Reglene nevner § 257 og ikke § 258, som bygger på den. Gjelder de i en sak etter § 258?",
);

/** Acts before § 108 a came into force do not fall under it. */
export const actsBefore108a = askLawyer(
  "acts-before-108a",
  "Immigration Act § 108 a is in force from 15 September 2026. On which days were the acts?",
  "Utlendingsloven § 108 a gjelder fra 15. september 2026. Hvilke dager skjedde handlingene?",
);

export const aggravated = askLawyer(
  "counsel-aggravated",
  "The case goes under the aggravated form of a provision that § 107 a names, as § 258 is of § 257. Does the list cover that too?",
  "Saken går etter den grove formen av en bestemmelse som § 107 a nevner, slik § 258 er av § 257. Gjelder listen den også?",
);

/** § 107 a (1) b, whatever the provision. */
export const seriouslyHurt = askPerson(
  "seriously-hurt",
  "Has the person been seriously hurt, in body or in health? Ask with care, and only what is needed: a paper from a doctor is enough.",
  "Er personen alvorlig skadet, på kropp eller helse? Spør varsomt, og bare om det som trengs: et papir fra en lege er nok.",
);

export const anotherProvision = askPerson(
  "counsel-another-provision",
  `The case goes under another provision than those one could choose. Which one is it? There is a right to counsel by itself under Penal Code ${givesCounsel.text}. Ask counsel or a lawyer to find out from the police, if the person agrees.`,
  `Saken går etter en annen bestemmelse enn dem en kunne velge. Hvilken er det? Det er rett til bistandsadvokat av seg selv etter straffeloven ${givesCounsel.text}. Be bistandsadvokaten eller en advokat finne det ut hos politiet, hvis personen er enig.`,
);

export const expelledStay = askLawyer(
  "expelled-stay",
  "An expulsion has been decided: may the person still stay, and until when?",
  "Utvisning er vedtatt: kan personen fortsatt være her, og til når?",
);

export const eeaGround = askPerson(
  "eea-ground",
  "Which day did the person come to Norway, and is there work, looking for work, or another ground to stay?",
  "Hvilken dag kom personen til Norge, og er det arbeid, søker personen arbeid, eller er det annet oppholdsgrunnlag?",
);

export const extraYear = askLawyer(
  "extra-year",
  "The last day for some of the claims has passed. Is there one more year, since the person did not know what one must know to claim them (§ 10)?",
  "Siste dag for noen av kravene er over. Er det ett år til, fordi personen ikke visste det en må vite for å kreve (§ 10)?",
);

export const whichPay = askPerson(
  "which-pay",
  "Which pay was it about: the complaint, the writ, the claim, the acknowledgement or the judgment?",
  "Hvilken lønn gjaldt det: forliksklagen, stevningen, kravet, erkjennelsen eller dommen?",
);

export const caseGoesOn = askPerson(
  "claim-case-goes-on",
  "Has the case that stopped the time limit ended, and how, or does it still go on?",
  "Er saken som stoppet fristen, avsluttet, og hvordan, eller pågår den fortsatt?",
);

export const holidayPayIn = askPerson(
  "holiday-pay-in-it",
  "Was the holiday pay in what was claimed, acknowledged, judged, paid or settled, or only the pay?",
  "Var feriepengene med i det som ble krevd, erkjent, dømt, betalt eller gjort opp, eller bare lønnen?",
);
