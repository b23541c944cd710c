import type { Sector } from "../../../domain/case/sector.ts";
import type { Answer } from "../../../domain/observation/questions.ts";

export interface DoorPart {
  readonly words: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export const openings: Readonly<Record<Sector, readonly DoorPart[]>> = {
  building: [
    {
      words: "De river et hus i gata her, uten maske og hjelm, også på søndager.",
      answers: { "work.harsh_conditions": "yes", "hours.rest_days": 2 },
    },
    {
      words: "Malerne i blokka vår sover i den samme leiligheten som de pusser opp.",
      answers: { "housing.tied_to_employer": 2, "housing.standard": 2 },
    },
  ],
  cleaning: [
    {
      words: "Hun som vasker hos oss om natta, er der også når jeg kommer om morgenen.",
      answers: { "hours.per_day_max": 3, "hours.on_call_day_and_night": "yes" },
    },
    {
      words: "Vaskelaget på skolen får lønna av en mann som møter dem på parkeringsplassen.",
      answers: { "pay.cash": "yes", "pay.underpayment": "not_known" },
    },
  ],
  restaurant: [
    {
      words:
        "Han på kjøkkenet har ikke hatt fri siden påske, og spiser det som er igjen på fatene.",
      answers: { "hours.rest_days": 3, "food.insufficient": "yes" },
    },
    {
      words: "Servitøren sa at all tipsen og noe av lønna går til sjefen.",
      answers: { "pay.share_taken_back": 1, "pay.underpayment": 1 },
    },
  ],
  farming: [
    {
      words: "Folka i potetåkeren bor i campingvogner uten vann bak låven.",
      answers: {
        "housing.sanitation_lacking": "yes",
        "housing.standard": 3,
        "housing.tied_to_employer": 2,
      },
    },
    {
      words: "De steller dyrene hele døgnet, to på en gård som før hadde seks ansatte.",
      answers: { "work.bears_whole_workload": "yes", "hours.per_day_max": 4 },
    },
  ],
  fishing: [
    {
      words: "På linja står de samme folka fra båten kommer til den går igjen.",
      answers: { "hours.per_day_max": 4, "hours.rest_days": 2 },
    },
    {
      words: "På brygga bor de i konteinere. Jeg hørte at de betaler for vannet de dusjer i.",
      answers: { "housing.tied_to_employer": 2, "pay.share_taken_back": 1 },
    },
  ],
  "car-care": [
    {
      words:
        "Bilvasken ved rundkjøringa: de samme tre er der alltid, i samme klær, også når det snør.",
      answers: { "work.harsh_conditions": "yes", "hours.days_per_week": 2 },
    },
    {
      words: "Han som skifter dekk, sover i hallen. Jeg så madrassen.",
      answers: { "housing.tied_to_employer": 2, "housing.standard": 3 },
    },
  ],
  transport: [
    {
      words: "Sjåføren som kommer med pakker, sovnet på rattet. Han sa at han må fram uansett.",
      answers: { "hours.per_day_max": 4, "exit.retaliation_threat": "not_known" },
    },
    {
      words: "Tre sjåfører deler på én bil og sover i den. De venter på lønn fra i fjor.",
      answers: { "housing.tied_to_employer": 2, "pay.deferred": 2 },
    },
    {
      words: "Sykkelbudet leier kontoen sin av en annen, og gir fra seg halvparten.",
      answers: { "pay.to_third_party": "yes", "pay.share_taken_back": 2 },
    },
  ],
  beauty: [
    {
      words: "Hun som klippet meg, begynte å gråte da jeg spurte når hun skulle hjem.",
      answers: { "move.restriction": "not_known", "iso.warned_not_to_talk": "yes" },
    },
    {
      words: "På massasjestedet er det alltid lys. De to som jobber der, går aldri ut for å spise.",
      answers: { "move.restriction": 2, "housing.tied_to_employer": 2, "hours.per_day_max": 4 },
    },
  ],
  household: [
    {
      words:
        "Jenta som passer barna hos naboen, er ute med søpla i tøfler i snøen. Hun er aldri ute ellers.",
      answers: { "move.restriction": 3, "housing.tied_to_employer": 2, "hours.rest_days": 3 },
    },
    {
      words: "Han som steller hagen og huset hos dem i nummer sju, bor i garasjen.",
      answers: {
        "housing.tied_to_employer": 2,
        "housing.standard": 2,
        "work.private_services": "yes",
      },
    },
  ],
  staffing: [
    {
      words: "De innleide på lageret får ikke vite når de skal jobbe før bilen kommer.",
      answers: { "housing.tied_to_employer": 1, "hours.per_day_max": 2 },
    },
    {
      words:
        "Byrået tar betalt for å sette folk på vaktlista. De som ikke betaler, får ikke jobbe.",
      answers: { "bg.recruitment_fee": 1, "pay.share_taken_back": 1 },
    },
  ],
  shop: [
    {
      words:
        "Gutten i kiosken står der fra sju til midnatt. Han sier at det er familien sin kiosk.",
      answers: {
        "hours.per_day_max": 4,
        "sub.family_relationship": "yes",
        "sub.minor": "maybe",
      },
    },
    {
      words: "Hun som fyller hyllene om natta, sa at hun ikke har fått lønn på tre måneder.",
      answers: { "pay.deferred": 2, "pay.underpayment": 3 },
    },
  ],
  other: [
    {
      words:
        "De går fra dør til dør og selger kart. De blir satt av og hentet, og får kjeft i bilen.",
      answers: { "power.humiliation": "yes", "move.surveillance": 1 },
    },
    {
      words: "De samler flasker og klær i varebil og må levere alt på kvelden.",
      answers: { "pay.underpayment": 3, "move.surveillance": 1 },
    },
  ],
};

export const continuations: readonly DoorPart[] = [
  { words: "Jeg vet ikke hva de får betalt.", answers: { "pay.underpayment": "not_known" } },
  {
    words: "En av dem sa at sjefen har passet.",
    answers: { "power.documents": 2 },
  },
  {
    words: "De ser ned når noen snakker til dem.",
    answers: { "iso.warned_not_to_talk": "not_known" },
  },
  {
    words: "Jeg hørte en mann rope at de skulle få angre hvis de sa noe.",
    answers: { "power.threats_of_violence": 2, "exit.retaliation_threat": "yes" },
  },
  {
    words: "De har visst betalt mye for å få jobben.",
    answers: { "sub.debt_to_employer": 2 },
  },
  {
    words: "Jeg har sett dem på butikken og på fotball, så de får gå ut.",
    answers: { "move.restriction": 0 },
  },
  {
    words: "Lønna skulle kommet i august, sa han.",
    answers: { "pay.deferred": 2 },
  },
  { words: "Alle ser voksne ut.", answers: { "sub.minor": "no" } },
];
