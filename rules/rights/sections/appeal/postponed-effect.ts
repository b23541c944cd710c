import type { DayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { workingDayBy } from "../../../../domain/time/working-day.ts";
import { always } from "../../../pay/sections/section.ts";
import { dangerWaits, expulsionWaits, permitWaits } from "../../appeal.ts";
import { lateLimit } from "../../appeal-days.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { forYou, onlyWhere, say } from "../../words.ts";

const isExpelled = (p: Picture) => !Number.isNaN(p.expelled);
const isPermit = (p: Picture) => p.appeals["immigration-appeal"].length > 0;
const isToldToLeave = (p: Picture) => !Number.isNaN(p.toldToLeave);
/** The last of the decisions that may be carried out. */
function decided(p: Picture): DayNumber {
  const permits = p.appeals["immigration-appeal"].map((each) => each.day);
  const known = [p.expelled, p.toldToLeave, ...permits].filter((each) => !Number.isNaN(each));
  return known.length === 0 ? Number.NaN : Math.max(...known);
}
const before = (p: Picture) => (Number.isNaN(p.leaveBy) ? Number.NaN : workingDayBy(p.leaveBy - 1));
const isLeaving = (p: Picture) => p.asOf <= before(p);

/** "old" is more than a year since; then it is likely that an appeal was answered. */
const effect: Fact<"not-told" | "recent" | "old"> = {
  values: ["not-told", "recent", "old"],
  of: (p) => {
    const last = decided(p);
    if (Number.isNaN(last)) {
      return "not-told";
    }
    return p.asOf <= lateLimit(last) || p.asOf <= p.leaveBy ? "recent" : "old";
  },
};

const asked = say(
  "Those who decided, those who hear the appeal, or those above them can decide that a decision waits until the time to appeal is out or the appeal is decided. They must answer a request as soon as possible, and a no must give its reasons (§ 42).",
  "De som har truffet vedtaket, de som behandler klagen, eller de over dem, kan bestemme at et vedtak venter til klagefristen er ute eller klagen er avgjort. De skal svare på en slik anmodning så snart som mulig, og et nei skal begrunnes (§ 42).",
);
const afterAnswer = say(
  "Once the appeal is answered: only where the person means to sue, or to bring the case to the Parliamentary Ombud (Sivilombudet), or has done so (§ 42).",
  "Når klagen er besvart: bare hvis personen vil gå til søksmål, eller bringe saken inn for Sivilombudet, eller har gjort det (§ 42).",
);
const leaving = onlyWhere(
  say(
    "The person was told {0} to leave Norway. As a rule between seven and thirty days are given (Immigration Act § 90 a). Someone who has no permit and does not leave in that time is expelled, unless it would be out of proportion (§ 66 second paragraph).",
    "Personen fikk beskjed {0} om å reise fra Norge. Som hovedregel gis det mellom sju og tretti dager (utlendingsloven § 90 a). Den som ikke har tillatelse, og ikke reiser i den tiden, blir utvist, med mindre det er uforholdsmessig (§ 66 annet ledd).",
    (p) => p.toldToLeave,
  ),
  isToldToLeave,
);
const onTheWay = say(
  "If the person says only when they are to be sent out that they fear this, and nobody has looked at it before, the police must ask those who decided whether it waits (§ 90 c sixth paragraph).",
  "Hvis personen først når de skal sendes ut, sier at de frykter dette, og ingen har vurdert det før, må politiet spørre dem som har truffet vedtaket, om det venter (§ 90 c sjette ledd).",
);
const because = [
  asked,
  leaving,
  onlyWhere(expulsionWaits, isExpelled),
  onlyWhere(permitWaits, isPermit),
  dangerWaits,
  onTheWay,
  afterAnswer,
];
const noIsNoDecision = askLawyer(
  "postponed-refused",
  "If the answer is that the decision does not wait: can that be tried, when such an answer is not a decision that can be appealed (§ 90 c last paragraph)?",
  "Hvis svaret er at vedtaket ikke venter: kan det prøves, når et slikt svar ikke er et vedtak som kan påklages (§ 90 c siste ledd)?",
);
const answered = askLawyer(
  "postponed-answered",
  "More than a year has gone since the decision. Was it appealed, and what was the answer? Can it still wait, with a lawsuit or a case at the Parliamentary Ombud?",
  "Det er gått mer enn ett år siden vedtaket. Ble det påklaget, og hva ble svaret? Kan det fortsatt vente, med søksmål eller en sak hos Sivilombudet?",
);
const you = [
  "Ask a lawyer to ask in writing that you are not sent out of Norway before your appeal is answered.",
  "Be en advokat be skriftlig om at du ikke blir sendt ut av Norge før klagen din er besvart.",
] as const;

export const right = rightOf({
  section: {
    id: "postponed-effect",
    law: "forvaltningsloven",
    section: "§ 42; utlendingsloven §§ 66, 73, 90 a, 90 c",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "To ask that a decision waits for the appeal",
    nb: "Å be om at et vedtak venter på klagen",
  },
  deadline: { en: "asking that the decision waits", nb: "å be om at vedtaket venter" },
  gives: {
    en: "That those who decide answer as soon as possible whether the decision waits, with reasons if they say no.",
    nb: "At de som avgjør, svarer så snart som mulig på om vedtaket venter, med begrunnelse hvis de sier nei.",
  },
  hangsOn: {
    en: "A decision that can be carried out: an expulsion, a permit that is refused or revoked, or being told to leave Norway.",
    nb: "Et vedtak som kan gjennomføres: utvisning, en tillatelse som er avslått eller trukket tilbake, eller beskjed om å reise fra Norge.",
  },
  endedBy: {
    en: "That the appeal is answered, unless the person means to sue or to go to the Parliamentary Ombud.",
    nb: "At klagen er besvart, med mindre personen vil gå til søksmål eller til Sivilombudet.",
  },
  toPerson: {
    may: {
      en: "To stay in Norway until your appeal is answered, if those who decide say so",
      nb: "Å være i Norge til klagen din er besvart, hvis de som avgjør, bestemmer det",
    },
    name: {
      en: "to stay in Norway until an appeal is answered",
      nb: "å være i Norge til en klage er besvart",
    },
    isStay: true,
  },
  on: { effect },
  cases: [
    {
      when: { effect: "recent" },
      gives: "may",
      from: decided,
      because,
      endsIf: [say("The appeal is answered.", "Klagen er besvart.")],
      todo: [
        {
          what: onlyWhere(
            forYou(
              say(
                "Ask at once, in writing, and by this day at the latest, that the decision waits: the person was told to leave Norway by {0}. Look in the decision: it may name an earlier day to ask by.",
                "Be straks, skriftlig, og senest innen denne dagen, om at vedtaket venter: personen fikk beskjed om å reise fra Norge innen {0}. Se i vedtaket: det kan stå en tidligere frist for å be om det.",
                (p) => p.leaveBy,
              ),
              ...you,
            ),
            isLeaving,
          ),
          ...{ by: before, who: who.lawyer },
          over: {
            en: "The person was to have left Norway. If it was asked in time that the decision waits, write down when. If not: see a lawyer at once.",
            nb: "Personen skulle ha reist fra Norge. Ble det bedt om i tide at vedtaket venter, skriv ned når. Hvis ikke: snakk med advokat straks.",
          },
        },
        {
          what: onlyWhere(
            say(
              "Ask now, in writing and in the appeal, that the decision waits: an appeal alone does not put it off.",
              "Be nå, skriftlig og i klagen, om at vedtaket venter: en klage alene utsetter det ikke.",
            ),
            (p) => !isLeaving(p),
          ),
          ...{ by: null, who: who.lawyer },
        },
      ],
      ask: [noIsNoDecision],
    },
    {
      when: { effect: "old" },
      gives: "unsure",
      ...{ from: decided, because, ask: [answered] },
    },
    { when: { effect: "not-told" }, gives: "silent", because: [] },
  ],
  examples: `
    2026-11-30 | may        | 2026-11-20 | -          | -          | expulsion-decided 2026-11-20 | ask now: an appeal alone does not put it off
    2026-11-30 | may        | 2026-11-20 | -          | -          | expulsion-decided 2026-11-20, done expulsion-appeal 2026-12-11 on 2026-11-25 | appealed, and nothing asked
    2026-11-30 | may        | 2026-11-20 | -          | 2026-12-03 | told-to-leave 2026-11-20 to 2026-12-04 | before the last day to leave
    2026-11-30 | may        | 2026-11-20 | -          | 2026-12-04 | told-to-leave 2026-11-20 to 2026-12-07 | before a Monday: the Friday
    2026-12-04 | may        | 2026-11-20 | -          | -          | told-to-leave 2026-11-20 to 2026-12-04 | on that day: ask now
    2026-12-24 | may        | 2026-12-20 | -          | 2026-12-24 | told-to-leave 2026-12-20 to 2026-12-27 | with Christmas in between
    2026-11-30 | may        | 2026-11-09 | -          | -          | permit-refused 2026-11-09 | a permit that was refused
    2026-11-30 | may        | 2026-11-20 | -          | -          | expulsion-decided 2025-01-10, permit-revoked 2026-11-20 | the last of several
    2026-11-20 | may        | 2025-11-20 | -          | -          | expulsion-decided 2025-11-20 | a year after, to the day
    2026-11-30 | unsure     | 2025-11-20 | -          | -          | expulsion-decided 2025-11-20 | more than a year since: whether the appeal is answered is asked
    2026-11-30 | not listed | -          | -          | -          | reflection-permit-granted 2026-10-01 | no such decision is told
    2026-11-30 | not listed | -          | -          | -          | social-refused 2026-11-20 | a no to help has nothing to wait for
  `,
});
