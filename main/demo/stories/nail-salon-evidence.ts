import type { Step } from "../story.ts";

const [means, forced] = ["strl-257/means", "strl-257/forced-labour"];
const [used, intent] = ["strl-257/used-or-led-into-it", "strl-257/intent"];

/** Three persons, what they told, what only repeats it, and what does not rest on them. */
export const nailSalonEvidence: readonly Step[] = [
  { do: "person", after: 2, pseudonym: "Barlind" },
  { do: "person", pseudonym: "Furu" },
  { do: "person", pseudonym: "Hyll" },
  {
    ...{ do: "item", after: 3, name: "barlind", what: "Barlinds forklaring", kind: "statement" },
    ...{ speaker: "Barlind", speakerIs: "injured", how: "told", from: "Avhør med tolk" },
    made: { ago: [0, 0] },
    bears: [{ on: [means, forced], of: ["Barlind"] }],
  },
  {
    ...{ do: "item", name: "furu", what: "Furus forklaring", kind: "statement" },
    ...{ speaker: "Furu", speakerIs: "injured", how: "told", from: "Avhør med tolk" },
    made: { ago: [0, 0] },
    bears: [{ on: [means, used], of: ["Barlind", "Furu"] }],
  },
  {
    ...{ do: "item", name: "diary", what: "Dagbok med timer og trekk", kind: "document" },
    ...{ wordsOf: ["Barlind"], how: "given", from: "Barlind" },
    made: { ago: [240, 20], said: "siden i vinter" },
    bears: [{ on: [forced], of: ["Barlind"] }],
  },
  {
    ...{ do: "item", after: 4, name: "doctor", kind: "expert", how: "asked-for" },
    ...{ what: "Legeerklæring som gjengir Barlind", from: "Legevakten i Lillevik" },
    ...{ restsOn: ["barlind"], mayBeUsed: "Barlind har fritatt legen fra taushetsplikten." },
    made: { ago: [3, 3] },
    bears: [{ on: [means], of: ["Barlind"] }],
  },
  {
    ...{ do: "item", name: "tolls", what: "Bompasseringer for bilen", kind: "register" },
    ...{ how: "asked-for", from: "Bompengeselskapet", mayBeUsed: "Utleveringspålegg." },
    made: { ago: [120, 6] },
    bears: [{ on: [used] }],
  },
  {
    ...{ do: "item", name: "bank", what: "Kortuttak hver fredag", kind: "document" },
    ...{ how: "asked-for", from: "Banken" },
    made: { ago: [160, 5] },
    bears: [{ on: [used] }],
  },
  {
    ...{ do: "item", name: "photos", what: "Bilder fra gangen, to dager" },
    ...{ kind: "seen-by-authority", speakerIs: "authority", how: "found", from: "Egen patrulje" },
    made: { ago: [28, 27] },
    bears: [{ on: [forced] }],
  },
  {
    ...{ do: "item", name: "slips", what: "Lønnsslipper", kind: "document", how: "seized" },
    ...{ from: "Regnskapsføreren", known: "unknown" },
    made: { ago: [200, 10] },
    bears: [{ on: [forced], as: "against" }],
  },
  {
    ...{ do: "item", name: "boss", what: "Forklaring fra den som henter kassa" },
    ...{ kind: "statement", speakerIs: "suspect", who: "Mann i bilen", how: "told" },
    made: { ago: [1, 1] },
    bears: [{ on: [means, forced], as: "against" }],
  },
  {
    ...{ do: "item", name: "till", what: "Kassarapporter", kind: "digital", how: "seized" },
    ...{ from: "Kassa i salongen" },
    made: { ago: [200, 2] },
    bears: [{ on: [forced], as: "explains" }],
  },
  {
    ...{ do: "item", name: "message", what: "Melding som kom mens vi snakket" },
    ...{ kind: "digital", how: "given", from: "Barlinds telefon", known: "no" },
    made: { said: "midt i samtalen" },
    bears: [{ on: [means], of: ["Barlind"] }],
  },
  {
    ...{ do: "item", name: "ferry", what: "Fergebilletter, tre reisende, en betaler" },
    ...{ kind: "document", how: "asked-for", from: "Fergerederiet" },
    made: { ago: [260, 260] },
    bears: [{ on: [used] }],
  },
  {
    ...{ do: "gap", after: 225, what: "Meldinger fra mannen som tilbød jobben", on: intent },
    ...{ askWhom: "Teleselskapet", basis: "Straffeprosessloven § 210" },
    last: { days: 12, why: "kept-until", source: "Selskapets egen slettefrist" },
  },
  {
    ...{ do: "gap", what: "Hvem som betalte fergebillettene", on: intent },
    askWhom: "Fergerederiet",
  },
  {
    ...{ do: "hours", item: "diary", of: "Barlind", says: "working" },
    at: [
      ...[20, 19, 18, 17, 16, 15].map((ago) => [ago, "09:00", "21:30"] as const),
      ...[13, 12, 11, 10, 9, 8, 7].map((ago) => [ago, "09:00", "22:00"] as const),
    ],
  },
  {
    ...{ do: "hours", item: "till", of: "Barlind", says: "working" },
    at: [20, 18, 17, 15, 13, 11, 10].map((ago) => [ago, "09:40", "20:10"] as const),
  },
  {
    ...{ do: "hours", item: "tolls", of: "Barlind", says: "there", slack: 20 },
    at: [
      [19, "09:05", "09:05"],
      [12, "22:10", "22:10"],
    ],
  },
  {
    ...{ do: "hours", item: "bank", of: "Barlind", says: "elsewhere", slack: 15 },
    at: [[16, "12:00", "13:30"]],
  },
  {
    ...{ do: "leg", of: ["Barlind", "Furu", "Hyll"], way: "ferry", ago: 260 },
    ...{ from: "Hjemstedet", to: "Havneset" },
    deeds: [
      { did: "paid", who: "Mannen i bilen", item: "ferry", amount: "5400", paidBack: "yes" },
      { did: "booked", who: "Mannen i bilen", item: "ferry" },
      { did: "recruited", who: "«Onkel»", item: "barlind" },
    ],
  },
  {
    ...{ do: "leg", of: ["Barlind", "Furu"], way: "car", ago: 260 },
    ...{ from: "Havneset", to: "Lillevik" },
    deeds: [
      { did: "drove", who: "Mannen i bilen", item: "furu" },
      { did: "kept-documents", who: "Mannen i bilen", item: "barlind" },
    ],
  },
  {
    ...{ do: "leg", of: ["Barlind", "Furu", "Hyll"], way: "stay", ago: 259 },
    to: "Rommet over salongen",
    deeds: [{ did: "housed", who: "Salongen", firm: true, item: "photos" }],
  },
];
