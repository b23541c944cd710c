import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

const about: Fact<"not-told" | "pay" | "job"> = {
  values: ["not-told", "pay", "job"],
  of: ({ dismissals, wages, asOf }) => {
    if (dismissals.length > 0) {
      return "job";
    }
    return wages.some(({ due }) => due < asOf) ? "pay" : "not-told";
  },
};

const exception = say(
  "For pay that is missing, the act in force gives advice by a lawyer paid by the state only as an exception: where the person earns and owns little (at most five times the basic amount of the national insurance), and the case touches them in a particularly strong way. It counts whether the case is like those that the act names (§ 11 (2) to (4)). Those who decide the application judge that.",
  "For lønn som mangler, gir loven som gjelder, råd fra advokat betalt av staten bare unntaksvis: når personen tjener og eier lite (høyst fem ganger grunnbeløpet i folketrygden), og saken berører personen særlig sterkt. Det teller om saken ligner dem loven nevner (§ 11 andre til fjerde ledd). De som avgjør søknaden, vurderer det.",
);
const ofTheJob = say(
  "A case on whether a job still exists, or on compensation for its end, is named: then it is enough that the person earns and owns little (§ 11 (2) nr. 5).",
  "En sak om arbeidsforholdet fortsatt består, eller om erstatning fordi det tok slutt, er nevnt: da er det nok at personen tjener og eier lite (§ 11 andre ledd nr. 5).",
);
const passed = say(
  "An amendment that names cases on pay (new § 11 (2) nr. 6, act of 20 June 2025 no. 82) was passed, and was not in force on 2 July 2026: it comes on a day that the government sets. It may have changed since: check before anything is said of it.",
  "En endring som nevner saker om lønn (ny § 11 andre ledd nr. 6, lov 20. juni 2025 nr. 82), er vedtatt, og gjaldt ikke 2. juli 2026: den kommer den dagen regjeringen bestemmer. Det kan ha endret seg siden: sjekk før noe sies om den.",
);
const incomeNow = askLawyer(
  "legal-aid-wages-now",
  "Is § 11 (2) nr. 6 of the Legal Aid Act (cases on pay) in force now? And how is what the person earns and owns reckoned, where no income is registered?",
  "Gjelder rettshjelploven § 11 andre ledd nr. 6 (saker om lønn) nå? Og hvordan regnes det personen tjener og eier, når ingen inntekt er registrert?",
);

export const right = rightOf({
  section: {
    ...{ id: "legal-aid-wages", law: "rettshjelploven", section: "§ 11 (2) nr. 5, (4)" },
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: {
    en: "Free legal advice on pay or a lost job",
    nb: "Fri rettshjelp om lønn eller en tapt jobb",
  },
  gives: {
    en: "Advice by a lawyer, paid by the state, for those who earn and own little: in a case on whether a job still exists; in a case on pay as an exception.",
    nb: "Råd fra advokat, betalt av staten, for den som tjener og eier lite: i en sak om en jobb fortsatt består; i en sak om lønn unntaksvis.",
  },
  hangsOn: {
    en: "A dismissal, or pay that is due and has not come; what the person earns and owns; for pay, that the case touches them in a particularly strong way.",
    nb: "En oppsigelse eller avskjed, eller lønn som skulle vært betalt og ikke er kommet; hva personen tjener og eier; for lønn, at saken berører personen særlig sterkt.",
  },
  endedBy: {
    en: "The pay is paid or settled.",
    nb: "Lønnen er betalt eller gjort opp.",
  },
  toPerson: {
    may: {
      en: "Free legal advice about your pay or job",
      nb: "Fri rettshjelp om lønnen eller jobben din",
    },
    name: {
      en: "free legal advice about your pay or job",
      nb: "fri rettshjelp om lønnen eller jobben din",
    },
    within: "wage-claim",
  },
  on: { about },
  cases: [
    { when: { about: "not-told" }, gives: "silent", because: [] },
    {
      when: { about: ["pay", "job"] },
      gives: "may",
      because: [ofTheJob, exception, passed],
      todo: [
        {
          what: say(
            "Ask a lawyer or a law clinic whether free legal advice can be applied for, before an agreement on the price is made.",
            "Spør en advokat eller et rettshjelptiltak om det kan søkes om fri rettshjelp, før det avtales noen pris.",
          ),
          by: null,
          who: who.wages,
        },
      ],
      ask: [incomeNow],
    },
  ],
  examples: `
    2026-11-30 | may        | -          | -          | -          | wage-due 2026-10-15 | as an exception: the amendment on pay was not in force as read
    2026-11-30 | may        | -          | -          | -          | dismissed notice 2026-11-02 | a case on whether the job exists is named
    2026-10-15 | not listed | -          | -          | -          | wage-due 2026-10-15 | the day it is due: nothing is missing yet
    2026-10-16 | may        | -          | -          | -          | wage-due 2026-10-15 | the day after
    2026-11-30 | not listed | -          | -          | -          | wage-due 2026-10-15, wages-settled 2026-11-01 | the pay is settled
    2026-11-30 | not listed | -          | -          | -          | nothing | no pay is told to be missing
  `,
});
