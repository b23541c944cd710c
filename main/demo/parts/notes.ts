import type { OwnSource } from "../../../domain/case/source.ts";
import type { Account } from "../story.ts";

export interface CasePart extends Account {
  readonly source: OwnSource;
  readonly verified?: true;
}

/** Some contradict others, as in life. */
export const notes: readonly CasePart[] = [
  {
    source: "talk",
    of: "one",
    words: "Vil ikke oppgi navn. Sier at lønna holdes igjen til reisen er betalt.",
    facts: { "pay.deferred": 3, "sub.debt_to_employer": 2 },
  },
  {
    source: "talk",
    of: "some",
    words: "To forteller det samme hver for seg: tolv timer, seks dager, 60 kroner timen.",
    facts: { "hours.per_day_max": 2, "hours.days_per_week": 1, "pay.underpayment": 2 },
  },
  {
    source: "inspection",
    verified: true,
    how: "seen",
    of: "most",
    words: "Sovesal i kjelleren, åtte senger og ett vindu som ikke kan åpnes.",
    facts: { "housing.standard": 2, "housing.tied_to_employer": 2 },
  },
  {
    source: "inspection",
    verified: true,
    how: "seen",
    of: "all",
    words: "Alle hadde papirene på seg og nøkkel til egen dør.",
    facts: { "power.documents": "no", "move.restriction": "no" },
  },
  {
    source: "document",
    verified: true,
    how: "document",
    of: "all",
    words: "Lønnsslipper for tre måneder. På papiret er lønn og timer som de skal være.",
    facts: { "pay.underpayment": "no", "hours.per_week": "no" },
  },
  {
    source: "document",
    how: "document",
    of: "some",
    words: "Håndskrevet liste over trekk: seng, mat, hansker, «rot».",
    facts: { "pay.share_taken_back": 1, "housing.rent_and_food_made_debt": 1 },
  },
  {
    source: "call",
    of: "one",
    words: "En kollega ringte. Arbeidslederen samler inn telefonene når skiftet begynner.",
    facts: { "move.contact_restricted": 1, "move.surveillance": 1 },
  },
  {
    source: "call",
    of: "one",
    words: "Ringte igjen og vil trekke det hun sa. Noen sto ved siden av, tror jeg.",
    facts: { "iso.warned_not_to_talk": 1 },
  },
  {
    source: "talk",
    of: "one",
    words:
      "Har betalt 70 000 til en som skaffet jobben, og fikk en annen jobb enn den som var lovet.",
    facts: { "bg.recruitment_fee": 2, "bg.deception": 2 },
  },
  {
    source: "talk",
    of: "one",
    words:
      "Trives, sier han. Har venner i byen, er med på fotball og sender penger hjem hver måned.",
    facts: {
      "move.free_in_leisure_time": 1,
      "pay.received_as_promised": 1,
      "iso.network": "no",
    },
  },
  {
    source: "talk",
    of: "some",
    words: "Sjefen sier at han vet hvor familien bor, og at de bør passe seg.",
    facts: { "exit.trouble_for_family_at_home": 1, "power.threats_of_violence": 2 },
  },
  {
    source: "talk",
    of: "one",
    words: "Vet ikke hva overtid er, og trodde at vi kunne bøtelegge henne for å spørre.",
    facts: { "iso.rights_knowledge_lacking": 1, "exit.fear_of_authorities": 1 },
  },
  {
    source: "other",
    how: "seen",
    of: "most",
    words: "Gikk forbi sent på kvelden to ganger. Lys og arbeid begge gangene.",
    facts: { "hours.per_day_max": 3, "hours.rest_days": 1 },
  },
  {
    source: "inspection",
    how: "told",
    of: "all",
    words: "Arbeidsgiver sier at de selv vil jobbe mye, og at de fritt kan bo et annet sted.",
    facts: { "housing.free_to_live_elsewhere": 1 },
  },
  {
    source: "talk",
    of: "one",
    words: "Ble dyttet mot veggen da hun ba om pengene. Har ikke turt å gå tilbake siden.",
    facts: {
      "power.physical_force_or_mistreatment": 1,
      "exit.escaped_or_left": 1,
      "exit.lose_pay": 2,
    },
  },
  {
    source: "document",
    verified: true,
    how: "document",
    of: "one",
    words: "Meldinger på telefonen: «Du får passet når du har jobbet ferdig.»",
    facts: { "power.documents": 3, "power.false_promises_during": 1 },
  },
];
