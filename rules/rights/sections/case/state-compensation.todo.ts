import { type DayNumber, dayText } from "../../../../domain/time/calendar.ts";
import { applied } from "../../compensation-days.ts";
import { compensated } from "../../named-provisions.ts";
import type { Clock, Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, type Saying, say, sayLost, type Words } from "../../words.ts";

export const named = say(
  `For acts that § 1 names and that were reported to the police: Penal Code ${compensated.text}, intentional or attempted, of § 281 and § 294 grossly negligent. Among them are coercion (§ 251), trafficking (§ 257), slavery (§ 259), grave threats (§ 264) and hurt (§ 272 and § 273). At most sixty times the basic amount of the national insurance (60 G), which may be departed from in special cases. Kontoret for voldsoffererstatning decides; an appeal goes to Statens sivilrettsforvaltning. It does not depend on a charge or a judgment.`,
  `For handlinger som § 1 nevner, og som er anmeldt til politiet: straffeloven ${compensated.text}, forsettlige eller forsøk, for § 281 og § 294 grovt uaktsomme. Blant dem er tvang (§ 251), menneskehandel (§ 257), slaveri (§ 259), grove trusler (§ 264), grov kroppskrenkelse (§ 272) og kroppsskade (§ 273). Høyst seksti ganger grunnbeløpet i folketrygden (60 G), som kan fravikes i særlige tilfeller. Kontoret for voldsoffererstatning avgjør; klage går til Statens sivilrettsforvaltning. Det kommer ikke an på tiltale eller dom.`,
);
const applyYou: Words = {
  en: "Apply for compensation from the state (voldserstatning) by this date. A lawyer can help you.",
  nb: "Søk om voldserstatning fra staten innen denne datoen. En advokat kan hjelpe deg.",
};
export const applyFor = {
  en: "Apply for compensation. Counsel in the criminal case does not cover it.",
  nb: "Søk om voldserstatning. Bistandsadvokaten i straffesaken dekker det ikke.",
};
export function appliedDays({ met, asOf }: Picture): readonly Todo[] {
  return met
    .filter(({ right: of, due }) => of === "state-compensation" && due >= asOf)
    .map(({ due }) => ({ what: lineOf(applyFor), by: dayText(due), who: who.lawyer }));
}

export const apply = (en: string, nb: string, by: ((p: Picture) => DayNumber) | null) => ({
  what: say(en, nb),
  by,
  who: who.lawyer,
});

export const late = {
  you: {
    en: "Ask a lawyer whether you can still apply for compensation from the state (voldserstatning).",
    nb: "Spør en advokat om du fortsatt kan søke om voldserstatning fra staten.",
  },
  en: "Ask a lawyer at once whether compensation can still be applied for.",
  nb: "Spør en advokat med en gang om det fortsatt kan søkes om voldserstatning.",
};
export const relabelled = askLawyer(
  "compensation-relabelled",
  "The case was reported under a provision that the act on compensation names and that may have ended, or it goes under another provision now. Is compensation still open, and from which day does its year run?",
  "Saken ble anmeldt etter en bestemmelse som voldserstatningsloven nevner, og det kan ha tatt slutt, eller den går etter en annen bestemmelse nå. Er erstatning fortsatt mulig, og fra hvilken dag løper året?",
);

const counted: Readonly<Record<Clock["by"], Words>> = {
  judged: {
    en: "If the judgment awarded compensation, this is the day: it is half a year after the judgment became final, {0}.",
    nb: "Hvis dommen tilkjente erstatning, er det denne dagen: den er et halvt år etter at dommen ble endelig (rettskraftig), {0}.",
  },
  "not-awarded": {
    en: "If the judgment was by default, or the claim was not heard, this is the day: it is one year after the judgment became final, {0}.",
    nb: "Hvis dommen er en fraværsdom, eller kravet ikke ble behandlet, er det denne dagen: den er ett år etter at dommen ble endelig (rettskraftig), {0}.",
  },
  dropped: {
    en: "This day is one year after the drop, {0}.",
    nb: "Denne dagen er ett år etter henleggelsen, {0}.",
  },
  relabelled: {
    en: "This day is one year after the case went over to another section, {0}.",
    nb: "Denne dagen er ett år etter at saken gikk over til en annen paragraf, {0}.",
  },
};
const isOver: Words = {
  en: "The day to have applied by is over: ask a lawyer at once whether it can still be applied for.",
  nb: "Dagen for å ha søkt er over: spør en advokat med en gang om det fortsatt kan søkes.",
};
const isFirst: Words = {
  en: "It is the first of several: hold this one, to be safe.",
  nb: "Den er den første av flere: hold denne, for å være sikker.",
};
const isLater: Words = {
  en: "An earlier day may be the one that counts: do not wait for this one.",
  nb: "En tidligere dag kan være den som gjelder: ikke vent til denne.",
};
const isNext: Words = {
  en: "An earlier day, which may be the one that counts, is over: hold this one, and ask a lawyer at once.",
  nb: "En tidligere dag, som kan være den som gjelder, er over: hold denne, og spør en advokat med en gang.",
};

function whichOf(clock: Clock, all: readonly Clock[], asOf: DayNumber): Words {
  if (clock !== all.find(({ until }) => until >= asOf)) {
    return isLater;
  }
  return clock === all[0] ? isFirst : isNext;
}

/** One that is over is none to apply by. */
function ofClock(what: Words, clock: Clock, all: readonly Clock[], asOf: DayNumber): Words {
  const said = (language: keyof Words) => {
    const of = counted[clock.by][language];
    return clock.until < asOf
      ? `${isOver[language]} ${of}`
      : `${what[language]} ${of} ${whichOf(clock, all, asOf)[language]}`;
  };
  return { en: said("en"), nb: said("nb") };
}

/** Where nobody has applied; of those that have passed it is asked at once. */
export function byEachDay(what: Words) {
  return (p: Picture): readonly Todo[] => {
    if (!Number.isNaN(applied(p))) {
      return appliedDays(p);
    }
    const { all } = p.compensation;
    const you = applyYou;
    const days = all.map((clock) => ({
      what:
        all.length === 1
          ? lineOf({ ...what, you })
          : lineOf({ ...ofClock(what, clock, all, p.asOf), you }, clock.decided),
      by: dayText(clock.until),
      who: who.lawyer,
    }));
    const passed = all.map(({ until }) => until).findLast((day) => day < p.asOf);
    if (passed === undefined) {
      return days;
    }
    const atOnce = { step: "ask-late-compensation", since: dayText(passed) } as const;
    return [...days, { what: lineOf(late), by: null, who: who.lawyer, atOnce }];
  };
}
export const toBeSafe = byEachDay({
  en: "Apply by this day, to be safe.",
  nb: "Søk innen denne dagen, for å være sikker.",
});
export const toBeSafeIfCovered = byEachDay({
  en: "Apply by this day if it was reported under a provision that the act names.",
  nb: "Søk innen denne dagen hvis det ble anmeldt etter en bestemmelse som loven nevner.",
});
export const appliedIfSo = {
  ...say("Applied for {0}.", "Søkt om {0}.", applied),
  only: (p: Picture) => !Number.isNaN(applied(p)),
};

const appliedBefore = askLawyer(
  "compensation-applied-before",
  "Was compensation for this applied for before 1 January 2023 too? Then the act of 2022 does not hold for it (§ 18): which rules do? If the case was decided before that day too: does the year of § 7 run from then?",
  "Ble det søkt om erstatning for dette også før 1. januar 2023? Da gjelder ikke loven fra 2022 for det (§ 18): hvilke regler gjør det? Hvis saken også ble avgjort før den dagen: løper året i § 7 fra da?",
);
export const aggravated = askLawyer(
  "compensation-aggravated",
  "The act on compensation names the basic provision (as § 257), and not the aggravated form that the case goes or went under (as § 258). Does it cover the case?",
  "Voldserstatningsloven nevner grunnbestemmelsen (som § 257), og ikke den grove formen som saken går eller gikk etter (som § 258). Dekker den saken?",
);
const fromBefore = say(
  "Reported {0}, before the act came into force. It holds all the same for what was done after 1 January 1975, where compensation is applied for the first time after 1 January 2023 (§ 18).",
  "Anmeldt {0}, før loven begynte å gjelde. Den gjelder likevel for det som er gjort etter 1. januar 1975, når det søkes om erstatning for første gang etter 1. januar 2023 (§ 18).",
  (p) => p.case.first,
);
/** The same, whenever it was reported; of before the act it is asked whether it was applied for then. */
export function wheneverReported<Rest extends { readonly because: readonly Saying[] }, When>(
  when: When,
  rest: Rest,
) {
  return [
    { when: { ...when, reportedBefore: "no" as const }, ...rest },
    {
      when: { ...when, reportedBefore: "yes" as const },
      ...rest,
      because: [...rest.because, fromBefore],
      ask: [appliedBefore],
    },
  ] as const;
}
export const grossNow = say(
  "Since {0} the case goes under an aggravated form of what the act names, and the act does not name that form.",
  "Fra {0} går saken etter en grov form av det loven nevner, og loven nevner ikke den formen.",
  (p) => p.case.since,
);
export const wasOver = sayLost(
  "That the case went under a provision that the act names may have ended {0} already.",
  "At saken gikk etter en bestemmelse som loven nevner, kan ha tatt slutt allerede {0}.",
  (p) => p.case.parted,
);
export const whatWasAwarded = askPerson(
  "compensation-awarded",
  "Did the judgment award the person compensation from the one who did it, and was it a judgment by default? Ask counsel for the judgment.",
  "Fikk personen tilkjent erstatning av den som gjorde det, i dommen, og var det en fraværsdom? Be bistandsadvokaten om dommen.",
);
export const whyNotAwarded = askLawyer(
  "compensation-not-awarded",
  "Why did the judgment award no compensation: was the claim not heard in the criminal case, for a reason that § 7 names, or was it refused?",
  "Hvorfor tilkjente dommen ingen erstatning: ble kravet ikke behandlet i straffesaken, av en grunn som § 7 nevner, eller ble det avvist eller ikke tatt til følge?",
);
