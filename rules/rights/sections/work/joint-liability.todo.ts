import { type DayNumber, dayText } from "../../../../domain/time/calendar.ts";
import { becauseUnclear } from "../../holiday-days.ts";
import type { Joint, Picture } from "../../picture.ts";
import type { Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, toEmployer, type Words } from "../../words.ts";
import { oldClaimYou, safely, safetyOfJointClaim } from "./wage-claim.todo.ts";

const claimYou: Words = {
  en: "Claim your pay in writing from those above the employer by this date, with a union or a lawyer.",
  nb: "Krev lønnen din skriftlig fra dem over arbeidsgiveren innen denne datoen, med en fagforening eller en advokat.",
};
const comingYou: Words = {
  en: "If your pay does not come in time, claim it in writing from those above the employer by this date, with a union or a lawyer.",
  nb: "Kommer ikke lønnen i tide, krev den skriftlig fra dem over arbeidsgiveren innen denne datoen, med en fagforening eller en advokat.",
};
const courtYou: Words = {
  en: "Bring your claim against those above the employer to the conciliation board (forliksrådet) or a court by this date, with a lawyer.",
  nb: "Bring kravet mot dem over arbeidsgiveren inn for forliksrådet eller retten innen denne datoen, med en advokat.",
};

/** Whoever is asked tells the others who owe it. Only to ask reaches nobody. */
const toDo = {
  pay: toEmployer({
    you: claimYou,
    en: "Claim in writing what should have been paid {0}, from the suppliers above the employer who passed work on, or the one who hired the worker in (not once the employer is bankrupt).",
    nb: "Krev skriftlig det som skulle vært betalt {0}, fra leverandørene over arbeidsgiveren som satte ut arbeid, eller den som leide inn (ikke når arbeidsgiveren er konkurs).",
  }),
  payComing: toEmployer({
    you: comingYou,
    en: "If what is to be paid {0} is not paid then: claim it in writing from the suppliers above the employer who passed work on, or the one who hired the worker in (not once the employer is bankrupt).",
    nb: "Hvis det som skal betales {0}, ikke blir betalt da: krev det skriftlig fra leverandørene over arbeidsgiveren som satte ut arbeid, eller den som leide inn (ikke når arbeidsgiveren er konkurs).",
  }),
  holidayPay: toEmployer({
    you: claimYou,
    en: "Claim in writing the holiday pay that should be paid {0}, from those above the employer.",
    nb: "Krev skriftlig feriepengene som skulle vært betalt {0}, fra dem over arbeidsgiveren.",
  }),
  answer: toEmployer({
    you: {
      en: "Those above the employer should have paid by this date. Tell us whether they have.",
      nb: "De over arbeidsgiveren skal ha betalt innen denne datoen. Si fra til oss om de har gjort det.",
    },
    en: "See whether what was claimed in writing {0} is paid: they have three weeks. Ask for an answer in writing.",
    nb: "Se om det som ble krevd skriftlig {0}, er betalt: de har tre uker. Be om et skriftlig svar.",
  }),
  late: {
    you: oldClaimYou,
    en: "The three months are over for what should have been paid {all}. Ask a union or a lawyer at once whether it can still be claimed from those above the employer.",
    nb: "De tre månedene er over for det som skulle vært betalt {all}. Spør en fagforening eller en advokat med en gang om det fortsatt kan kreves fra dem over arbeidsgiveren.",
  },
  court: toEmployer({
    you: courtYou,
    en: "Bring what should have been paid {0}, and was claimed in writing, before the conciliation board or a court, against those above the employer. The day is one to be safe.",
    nb: "Fremme det som skulle vært betalt {0}, og er krevd skriftlig, for forliksrådet eller retten, mot dem over arbeidsgiveren. Dagen er for å være sikker.",
  }),
  courtHolidayPay: toEmployer({
    you: courtYou,
    en: "Bring the holiday pay that should be paid {0}, and was claimed in writing, before the conciliation board or a court, against those above the employer. The day is one to be safe.",
    nb: "Fremme feriepengene som skulle vært betalt {0}, og er krevd skriftlig, for forliksrådet eller retten, mot dem over arbeidsgiveren. Dagen er for å være sikker.",
  }),
} as const;
const holidayPaySafe = becauseUnclear(
  "Claim the holiday pay in writing from those above the employer. The day is one to be safe, three months after {0}:",
  "Krev feriepengene skriftlig fra dem over arbeidsgiveren. Dagen er for å være sikker, tre måneder etter {0}:",
);
const holidayPayLate = becauseUnclear(
  "Claim the holiday pay in writing from those above the employer now. The day to be safe, {1}, is over, and it may be too late, or not. That day is three months after {0}:",
  "Krev feriepengene skriftlig fra dem over arbeidsgiveren nå. Dagen for å være sikker, {1}, er over, og det kan være for sent, eller ikke. Den er tre måneder etter {0}:",
);

export const hasClaimed = ({ claimed }: Joint) => !Number.isNaN(claimed);

export const hasPassed = (each: Joint, { asOf }: Pick<Picture, "asOf">) =>
  !hasClaimed(each) && asOf > each.until;

function openDay(each: Joint, asOf: DayNumber): Todo {
  const { unclear, due, safeUntil } = each;
  if (each.of === "pay") {
    const what = lineOf(due > asOf ? toDo.payComing : toDo.pay, due);
    return { what, by: dayText(safeUntil), who: who.wages };
  }
  const isLate = asOf > safeUntil;
  const unsure = isLate ? holidayPayLate : holidayPaySafe;
  const what =
    unclear === null
      ? lineOf(toDo.holidayPay, due)
      : lineOf(
          toEmployer({ ...unsure[unclear], you: isLate ? oldClaimYou : claimYou }),
          due,
          safeUntil,
        );
  const safe = dayText(safeUntil);
  // It may be too late, and may not: it cannot wait.
  return isLate
    ? {
        what,
        by: null,
        who: who.wages,
        atOnce: { step: "ask-late-joint-claim holiday-pay", since: safe },
      }
    : { what, by: safe, who: who.wages, ...(unclear === null ? {} : { toBeSafe: true as const }) };
}

/** Asked together, and anew when one more passes. */
function lateTodo({ joint, asOf }: Picture): readonly Todo[] {
  const late = joint
    .filter((each) => hasPassed(each, { asOf }))
    .toSorted((a, b) => a.until - b.until);
  const last = late.at(-1);
  if (last === undefined) {
    return [];
  }
  const dues = [...new Set(late.map(({ due }) => due))];
  const since = dayText(last.until);
  return [
    {
      what: lineOf(toDo.late, ...dues),
      by: null,
      who: who.wages,
      atOnce: { step: "ask-late-joint-claim", since },
    },
  ];
}

const threeWeeks = 21;

export function jointTodo(picture: Picture): readonly Todo[] {
  const { joint, asOf } = picture;
  // The last day of another claim stays that one's: done for one, it must not seem done for both.
  const by = (own: DayNumber) =>
    asOf > own || joint.some(({ until, safeUntil }) => own === until || own === safeUntil)
      ? null
      : dayText(own);
  const days: Todo[] = [...lateTodo(picture)];
  for (const each of joint) {
    const { until, unclear, safeUntil } = each;
    if (asOf <= until && (unclear === null || asOf <= safeUntil || !hasClaimed(each))) {
      days.push(openDay(each, asOf));
    }
  }
  const claimed = joint.filter(hasClaimed);
  for (const on of new Set(claimed.map((each) => each.claimed))) {
    days.push({ what: lineOf(toDo.answer, on), by: by(on + threeWeeks), who: who.wages });
  }
  for (const { due, years, of } of claimed) {
    const what = lineOf(of === "pay" ? toDo.court : toDo.courtHolidayPay, due);
    days.push({ what, by: by(years), who: who.wages, toBeSafe: true });
  }
  return safely(safetyOfJointClaim, days);
}
