import assert from "node:assert/strict";
import test from "node:test";
import { addDays, day, moment } from "../base/day.ts";
import { type Entry, historyOf } from "./entry.ts";
import { locksOf } from "./locks.ts";
import type { ReturnNote } from "./return.ts";
import { fearedIn, returnProblem } from "./return-problem.ts";

const today = day("2026-11-25");
const calm = { safeguards: [], child: null } as const;
type Told = readonly [ReturnNote["topic"], ReturnNote["answer"], string];

/** What the person said, one answer a day, in the order it was written down. */
function told(...all: readonly Told[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [at, [topic, answer, words]] of all.entries()) {
    const thing = `return-${topic}`;
    const on = addDays(today, at - 30);
    entries.push({
      ...{ thing, version: historyOf(entries, thing).length + 1, field: "return" },
      content: { kind: "return", topic, answer, words, on, heard: "alone" },
      ...{ at: moment("2026-11-25T11:00:00Z"), by: { id: "liv", name: "Liv" } },
    });
  }
  return entries;
}

const wish: Told = ["wish", "yes", "Ja, jeg vil hjem."];
const knows: Told = ["told", "said", "Bare søsteren min."];
const ofMother: Told = ["waits", "said", "My mother."];
const settings = {
  "an uncle is feared, and a man in the village owed": [
    wish,
    ["waits", "said", "Mor. Jeg skylder penger til en mann i landsbyen."],
    ["fear", "yes", "Onkelen min. Han sendte meg hit."],
    knows,
  ],
  "Petru is feared": [
    wish,
    ofMother,
    ["fear", "yes", "I am afraid of Petru who drove me here"],
    knows,
  ],
  "Petru is feared, and Gheorghe owed": [
    wish,
    ofMother,
    ["fear", "yes", "I fear Petru, and Gheorghe, I owe him money"],
    knows,
  ],
  "an uncle is feared, and a man in a village owed, in English": [
    wish,
    ["waits", "said", "My mother. I owe money to a man in the village."],
    ["fear", "yes", "My uncle, Petru."],
    knows,
  ],
  "Petru is feared, who is an uncle": [wish, ofMother, ["fear", "yes", "Petru, my uncle."], knows],
  "an uncle is feared, who is Petru": [
    wish,
    ofMother,
    ["fear", "yes", "Onkelen min, Petru. Han slo meg."],
    knows,
  ],
  "Petru is feared, and an uncle": [
    wish,
    ofMother,
    ["fear", "yes", "Petru, my uncle and Gheorghe."],
    knows,
  ],
  "a former husband is feared, who lives where the mother does": [
    wish,
    ["waits", "said", "Mor."],
    ["fear", "yes", "Eksmannen. Han bor i samme by som mor."],
    knows,
  ],
} as const satisfies Record<string, readonly Told[]>;
type Setting = keyof typeof settings;

const safe = { kind: "return", topic: "safe", answer: "yes", on: today, heard: "alone" } as const;
const problemOf = (setting: Setting, words: string) =>
  returnProblem(told(...settings[setting]), calm, { ...safe, knownTo: "nobody", words }, today);

const isDanger: readonly (readonly [Setting, readonly string[]])[] = [
  [
    "an uncle is feared, and a man in the village owed",
    [
      "Søsteren min henter meg. Onkelen, som bor der, vet ikke hvor.",
      "mamma henter meg på bussen, onkel sitter på",
      "Mamma møter meg. Mannen jeg skylder penger er gift med tante.",
      "Mamma møter meg, ho er søster til onkelen. Ingen av dem vet hvor.",
      "Mamma møter meg. Hun låner penger av onkel. Ingen av dem vet hvor.",
      "Jeg bor hos søsteren min i nabolaget til onkelen. De vet ikke hvor.",
      "Søsteren min møter meg. Kjæresten hennes er sønnen til han jeg skylder penger.",
      "Søsteren min møter meg. De vet ikke hvor, men onkelen leter.",
      "Jeg skal bo i landsbyen. Ingen av dem vet hvor.",
      "Jeg skal til bygda der han jeg skylder penger bor. Mamma møter meg.",
      "Søsteren min henter meg. Hun har fortalt onkelen at jeg kommer.",
      "Søsteren min henter meg. Hun har sagt til onkel at jeg kommer.",
      "Søsteren min henter meg. Hun har snakket med onkelen.",
      "Søsteren min møter meg. Hun er gift med han jeg skylder penger.",
      "Fetteren min henter meg, og jeg skal bo hos ham.",
      "Jeg skal bo i landsbyen hos mamma.",
      "Mamma møter meg. Onkelen bor vegg i vegg.",
      "Mamma møter meg. Onkelen bor rett over gata.",
      "Mamma møter meg. Sønnen til onkelen bor også der.",
      "Søsteren min henter meg. Ho har fortalt onkelen at eg kjem.",
      "Systera mi hentar meg. Onkel veit det av henne.",
      "søsteren min henter meg, hun og onkelen snakkes hver dag",
      "Søsteren min henter meg. Hun har snakket med onklen.",
      "Søsteren min henter meg. Hun skriver med onkeln på Messenger.",
      "Tante møter meg. Hun får penger av onkelen hver måned.",
      "Mamma henter meg. Onkelens sønn bor hos henne.",
      "Mamma henter meg på toget. Huset er onkelens.",
      "Mamma henter meg. Jeg får rommet til onkelen.",
      "Søsteren min møter meg og onkelen også.",
      "Søsteren min møter meg. Onkelen vet at jeg kommer.",
      "Søsteren min møter meg. Onkelen tåler ikke at jeg kommer.",
      "Mamma møter meg. Han jeg skylder penger bor i nabohuset.",
      "Mamma møter meg. Hun leier av han jeg skylder penger.",
      "Jeg skal til mamma. Hun bor i den samme landsbyen.",
      "Mamma møter meg i landsbyen.",
      "Broren min kjører meg til landsbyen, der bor mamma.",
      "Fetteren til mamma henter meg.",
      "Søskenbarnet mitt henter meg på stasjonen.",
      "Kusina mi henter meg.",
      "Fettern min henter meg.",
      "Søsteren min møter meg. Kona til onkelen er venninna hennes.",
      "Onkel har tilgitt meg, mamma henter meg.",
      "Mamma møter meg. Onkelen vet ikke hvor, men kona hans vet det.",
      "Mamma møter meg. Onkelen vet ikke hvor, bare sønnen hans.",
      "Mamma møter meg. Onkelen vet ikke hvor. Sønnen hans vet det.",
      "Mamma møter meg. Hun leier huset av ham. Onkelen vet ikke hvor.",
      "Søsteren min henter meg på flyplassen. Ho er kjærasten til sonen til onkelen.",
      "Tante og onkel henter meg.",
      "søsteren min henter meg. hun jobber for onkel.",
      "søster henter meg. onkel kjenner alle der.",
      "Jeg bor hos mamma. Onkelens hus ligger vegg i vegg. Ingen av dem vet hvor.",
      "Jeg bor hos mamma. Onkelen kommer ofte på besøk. Ingen av dem vet hvor.",
      "Mamma henter meg. Onkelen har lovet å holde seg unna.",
      "Mamma henter meg. Onkelen er gammel og syk nå.",
      "Mamma henter meg. Onkelen er glad i meg.",
      "Mamma henter meg, men onkelen får vite det.",
      "Mamma henter meg og onkelen får vite det av henne.",
      "Mamma henter meg. Ho seier alt til onkelen.",
      "Mamma henter meg. Hun bor i huset som onkelen eier.",
      "Mamma henter meg. Alle i landsbyen kjenner henne.",
      "Mamma henter meg. Vi flytter til byen. Mannen fra landsbyen har en bror der.",
      "Mamma henter meg. En mann fra landsbyen kjører.",
      "Broren min henter meg. Han er svoger til onkelen.",
      "Jeg drar til søsteren min. Onkelen vet hvor hun bor.",
      "Søsteren min henter meg. Onkelen vet ikke hvor ennå, men han finner det ut.",
      "Søsteren min henter meg. Onkelen vet ikke hvor, ikke før hun sier det til ham.",
      "Søsteren min møter meg. Han eg skuldar pengar er broren til mannen hennar.",
      "Søsteren min møter meg. Hun kjenner ikke onkelen godt.",
      "Søsteren min møter meg. Hun er ikke enig med onkelen.",
      "Søsteren min møter meg. Ikke bare onkelen vet hvor.",
      "Søsteren min møter meg. Ingen vet hvor, ikke engang onkelen sin kone.",
      "Søsteren min møter meg. Hun har ikke fortalt onkelen alt.",
      "Søsteren min møter meg. Hun har ikke fortalt onkelen det ennå.",
      "Søsteren min møter meg. Onkelen vet ikke at hun har pengene hans.",
      "Søsteren min møter meg. Onkelen vet ikke at jeg har anmeldt ham.",
      "Søsteren min møter meg. Onkelen vet ikke bare hvor jeg bor, men også når.",
      "Søsteren min møter meg. Onkelen vet ikke om jeg kommer i dag eller i morgen.",
      "Søsteren min møter meg. Onkelen er ikke i fengsel. Han jeg skylder penger vet ikke hvor.",
      "Søsteren min møter meg. Hun er langt fra redd for onkelen.",
      "Søsteren min møter meg. Hun jobber ikke langt fra onkelen.",
      "Søsteren min møter meg. Hun bor ikke langt fra onkelen.",
    ],
  ],
  [
    "Petru is feared",
    [
      "Mother meets me. Petrus wife is her best friend.",
      "My sister meets me. Her husband and Petru work together. Petru does not know where.",
      "My sister meets me. Petru's cousin drives us.",
      "My sister meets me. Petru is her boss. They do not know where.",
      "My sister meets me. I send Petru money every month. He does not know where.",
      "My sister meets me, because Petru is in the same town he does not know.",
      "My sister meets me. Petru does not know where but Petru is her friend.",
      "My sister meets me. Only Petru does not know.",
      "My sister meets me. Petru does not know that, he knows where.",
      "My sister meets me, she is married to Petru. Petru does not know where.",
      "I will live with my sister, her husband is Petru. He does not know where.",
      "I will live at my mother's, she rents the house from Petru. He does not know.",
      "My mother meets me. Her neighbour is Petru's brother. Petru does not know where.",
      "My mother meets me, she works for Petru. Petru does not know where.",
      "My mother meets me. She has a new man, Petru's uncle. Petru does not know where.",
      "My aunt meets me, she lives across the street from Petru. Petru does not know where.",
      "Father Ion meets me, he baptised Petru's children. Petru does not know where.",
      "My brother meets me, he and Petru grew up together. Petru does not know where.",
      "My sister meets me, she is married to Petru's brother. Petru does not know where.",
      "My cousin Ion meets me, I still have his 3000 euro. Petru does not know where.",
      "My cousin Ion meets me, I owe him 3000 euro. Petru does not know where.",
      "My cousin Ion meets me, he is waiting for his 3000 euro. Petru does not know where.",
      "My sister meets me, she used to live with Petru.",
      "my mother meets me, petru is her tenant. he does not know where",
      "My mother meets me. Petru's wife cleans for her.",
      "My mother meets me. Petru has the key.",
      "My mother meets me. She owes Petru money.",
      "My mother meets me, and Petru's mother lives with her.",
      "My mother meets me. Petro is her neighbour.",
      "My mother meets me. Petrus brother drives the bus.",
      "My mother meets me. Petru does not know where, but his wife does.",
      "My mother meets me. Petru does not know where, only his brother knows.",
      "My mother meets me, she told Petru nothing yet but she will.",
      "My mother meets me. She is the godmother of Petru's son.",
      "My mother meets me. Petru, who lives next door, does not know where.",
      "My mother meets me. It is Petru who paid for her house.",
      "My mother meets me at the bar that Petru owns.",
      "My mother meets me. Petru does not know that I go back to his village.",
      "My mother meets me. Petru does not know that I owe him.",
      "My mother meets me. Petru knows nothing of the money, he still trusts her.",
      "I will live with my sister, who married Petru's brother and he does not know where.",
      "My mother meets me. She works for him. Petru does not know where.",
      "My mother meets me. She rents the house from him. Petru does not know where.",
      "My mother meets me. Her boss is him. Petru does not know where.",
      "My mother meets me, the neighbour tells Petru everything.",
      "My mother meets me. Petru is not dangerous any more.",
      "My mother meets me. Petru promised not to come.",
      "My mother meets me. Petru visits her often.",
      "My sister meets me. She lives not far from Petru.",
      "My sister meets me. She does not live far from Petru.",
      "My sister meets me. She lives far from Petru's brother but near Petru.",
      "My sister meets me. I have told Petru nothing, but she told him.",
      "My sister meets me. Nobody told Petru but my mother.",
      "My sister meets me. Nobody has told Petru except her.",
      "My sister meets me. Petru does not know yet.",
      "My sister meets me. Petru has not found me yet.",
      "My sister meets me. I don't think Petru knows where.",
      "My sister meets me. Petru does not know where, I hope.",
      "My sister meets me. Petru does not know where, but his friends are there.",
      "My sister meets me. Petru does not know her well.",
      "My sister meets me. Petru does not know her new husband is his cousin.",
      "My sister meets me. Petru cannot know that she is his daughter.",
      "My sister meets me. I will not live with Petru but work for him.",
      "My sister meets me. Without Petru I have no money.",
      "My sister meets me. Without Petru's help she could not.",
      "My sister meets me. Petru is dead to me.",
      "My sister meets me. Petru's brother is dead.",
      "My sister meets me. Petru's brother does not know where.",
      "My sister meets me. She is dating petru.",
      "My sister, Petru's wife, meets me.",
      "My sister Ana, who is with Petru, meets me. Petru does not know where.",
      "The police know about Petru and he lives there too. My sister meets me.",
      "My sister meets me. PETRU LIVES THERE.",
      "My sister meets me. She lives with Petru Popescu.",
      "My sister meets me. Petru, he does not know where but his men do.",
      "My sister meets me. Petru and she do not know where.",
      "I will live with my mother. Her landlord, Petru, does not know where.",
      "I will live with my mother. Her landlord Petru does not know where.",
      "Petru does not know where. His brother's wife meets me.",
      "Petru does not know where. My sister meets me, she lives with his family.",
    ],
  ],
  [
    "an uncle is feared, and a man in a village owed, in English",
    [
      "My sister meets me. She is married to the man I owe money to. My uncle does not know where.",
      "I will live with the man in the village. My uncle does not know where.",
    ],
  ],
  ["Petru is feared, and an uncle", ["My mother meets me. Petru does not know where."]],
  [
    "Petru is feared, who is an uncle",
    [
      "My uncle meets me. Petru does not know where.",
      "My mother meets me, she is married to Petru.",
    ],
  ],
  [
    "Petru is feared, and Gheorghe owed",
    [
      "My mother meets me at the station. Petru does not know where I will live",
      "My mother meets me. Petru does not know where, and Gheorghe is a friend of hers.",
      "My mother meets me. Gheorghe does not know where I will live.",
      "Mor møter meg. Petru vet ikke hvor jeg skal bo.",
      "My mother meets me. Petru is in prison until 2031.",
      "My mother meets me, far from Gheorghe.",
    ],
  ],
  [
    "a former husband is feared, who lives where the mother does",
    ["Mor henter meg. Eksmannen bor i samme by."],
  ],
];
const isSafe: readonly (readonly [Setting, readonly string[]])[] = [
  [
    "an uncle is feared, and a man in the village owed",
    [
      "Mamma møter meg. Onkelen er i fengsel til 2031, og han jeg skylder penger er død.",
      "Ingen av dem jeg er redd for, vet hvor jeg skal bo.",
      "Mamma møter meg. Onkelen bor i en annen by og vet ikke hvor, og han jeg skylder penger, vet ikke hvor.",
      "Mamma møter meg. Vi skal bo hos tante i en annen by. Ingen der kjenner onkelen eller han jeg skylder penger.",
      "Søsteren min møter meg på flyplassen. Jeg skal bo hos henne, 300 km fra landsbyen. Ingen av dem vet hvor.",
      "Jeg bor hos søsteren min. Onkelen vet at jeg kommer, men ikke hvor. Han jeg skylder penger vet ikke noe.",
      "Storesøsteren min henter meg på flyplassen, og jeg skal bo hos henne.",
      "Lillesøsteren min er 24 år og henter meg.",
      "Tvillingsøsteren min henter meg.",
      "My older sister meets me and I will live with her.",
      "My big sister meets me and I will live with her.",
      "My little sister is 24 and meets me.",
      "Søsteren min møter meg. Onkelen og han jeg skylder penger kjenner henne ikke og vet ikke hvor hun bor.",
      "Krisesenteret i hovedstaden henter meg med egen bil. De jeg er redd for vet ikke hvor det ligger.",
      "Jeg bor hos en gammel lærer som ingen av dem kjenner. Hun henter meg på toget.",
      "Jeg skal bo på et senter som IOM har funnet, og de henter meg.",
      "Mamma står på flyplassen og tar meg imot.",
      "Søsteren min møter meg. Onkelen vet ikke hvor, og han jeg skylder penger vet det heller ikke.",
      "Søsteren min møter meg. Ingen av dem vet hvor.",
      "Søsteren min møter meg. Verken onkelen eller mannen i landsbyen vet hvor.",
      "Søsteren min møter meg i en annen by, langt fra landsbyen. De vet ikke hvor.",
      "Søsteren min møter meg. Onkelen er død, og mannen jeg skylder penger vet ikke hvor hun bor.",
      "Systera mi møter meg. Onkelen og han eg skuldar pengar veit ikkje kvar ho bur.",
      "Jeg bor på et krisesenter som politiet har funnet. De henter meg.",
      "Mamma og pappa står på stasjonen og venter på meg. De andre vet ikke hvor.",
      "Storebror henter meg, og jeg bor hos ham i en annen by. Ingen av dem vet hvor det er.",
      "Tvillingbroren min er 31 år og møter meg på flyplassen.",
      "Jeg skal bo hos en nonne som ingen av dem kjenner. Hun møter meg på stasjonen.",
      "Søsteren min møter meg. Onkelen tror jeg blir i Norge, og han jeg skylder penger vet ingenting.",
      "Søsteren min møter meg. Hun har ikke fortalt onkelen noe, og han jeg skylder penger vet ikke hvor hun bor.",
      "Søsteren min møter meg. Onkelen har aldri vært der, og mannen i landsbyen vet ikke hvor.",
      "Mamma henter meg. Vi bor i en annen by. Verken onkelen eller han jeg skylder penger vet hvor.",
      "Mamma henter meg. Jeg skal ikke til landsbyen, men til en annen by. Ingen av dem vet hvor.",
      "Søsteren min møter meg. Onkelen og mannen i landsbyen aner ikke hvor hun bor.",
      "Søsteren min møter meg. Onkelen kan ikke finne meg der. Han jeg skylder penger, har aldri møtt henne.",
      "Søsteren min møter meg, og vi reiser til et krisesenter i en annen by. Ingen av dem kjenner det.",
      "Jeg bor på krisesenter i hovedstaden. De henter meg. Adressen er hemmelig, også for onkelen og han jeg skylder penger.",
      "Søsteren min møter meg på flyplassen, og jeg skal bo hos henne i Kaunas. Onkelen vet det ikke. Han jeg skylder penger vet det heller ikke.",
      "Søsteren min henter meg. Ingen har sagt noe til onkelen eller til han jeg skylder penger.",
      "Krisesenteret henter meg. Onkelen vet ingenting, og det gjør ikke han jeg skylder penger heller.",
      "Venninna mi henter meg. Hun kjenner verken onkelen eller han jeg skylder penger.",
      "Søsteren min henter meg. Hun kjenner ikke onkelen.",
      "Søstera mi hentar meg. Verken onkelen eller han eg skuldar pengar veit kvar ho bur.",
      "Onkelen og mannen jeg skylder penger vet ikke hvor jeg skal bo. Søsteren min møter meg.",
      "Søsteren min møter meg. De jeg skylder penger og onkelen vet ikke hvor hun bor.",
    ],
  ],
  [
    "Petru is feared",
    [
      "My sister meets me. Petru does not know I am coming home.",
      "My sister meets me and Petru does not know about it.",
      "My mother meets me at the airport. I will live with her in Cluj, 400 km away. Petru does not know her new address",
      "My mother meets me at the airport. I will live with her in Cluj, 400 km away. Petru has no idea where.",
      "My mother meets me. Petru cannot find me there.",
      "My sister meets me. Petru has never been there.",
      "My sister meets me. I have not told Petru that I am coming.",
      "My sister meets me, without Petru knowing.",
      "My sister meets me. Petru is dead.",
      "My sister meets me. Petru lives far away.",
      "My sister meets me, and I will live with her, far away from Petru.",
      "My sister meets me. I have a restraining order against Petru.",
      "My elder sister meets me at the airport. Petru was never told where she lives.",
      "My sister meets me. Petru doesn't know her or where she lives.",
      "My sister meets me. Petru and his brothers do not know where she lives.",
      "My sister meets me. Nobody has told Petru.",
      "I will live at a house that Caritas has found. They meet me. Petru does not know where it is.",
      "My mother waits at the airport and takes me home to her. Petru does not know where.",
      "My sister meets me. She does not know Petru.",
      "My friend meets me. She has never met Petru.",
      "My sister meets me. Petru does not know she has moved.",
      "My sister meets me. Petru thinks I am staying in Norway.",
      "My sister meets me and I live with her in another town. Petru has not heard from me for three years and does not know where.",
      "My sister meets me. Petru is in jail until 2030.",
      "My sister meets me. We live 300 km from Petru.",
      "My sister meets me. Petru doesn’t know I am coming.",
      "My sister meets me. Petru doesn't know where she lives, and neither does his brother.",
      "My sister meets me. Neither Petru nor his family knows where she lives.",
      "The shelter meets me. Petru does not know the address.",
      "IOM meets me and takes me to a shelter that Petru does not know.",
      "IOM meets me and takes me to a shelter. The address is secret for Petru.",
      "My parents meet me. They have moved, and Petru does not know where they live.",
      "My sister meets me. Petru knows I am coming but not where.",
    ],
  ],
  [
    "an uncle is feared, and a man in a village owed, in English",
    [
      "My sister meets me at the airport, and I live with her in the city. My uncle and the man I owe money to do not know where.",
      "My sister meets me at the airport, and I live with her in the city. My uncle and the man in the village do not know where.",
      "The staff at the shelter meet me. My uncle and the man I owe money to don't know where it is.",
      "My sister meets me. Petru and the man I owe money to do not know where I will live.",
    ],
  ],
  [
    "Petru is feared, who is an uncle",
    [
      "My mother meets me. Petru does not know where.",
      "My mother meets me. My uncle does not know where I will live.",
    ],
  ],
  [
    "an uncle is feared, who is Petru",
    ["Mor møter meg. Petru vet ikke hvor jeg skal bo.", "Mor møter meg. Onkelen vet ikke hvor."],
  ],
  [
    "Petru is feared, and Gheorghe owed",
    [
      "My mother meets me at the station. Petru and Gheorghe do not know where I will live",
      "My mother meets me at the station. They do not know where I will live.",
      "My mother meets me at the station. Petru does not know where I will live. Gheorghe does not know where.",
      "My mother meets me. Petru is in prison until 2031. Gheorghe does not know where.",
      "My mother meets me. None of them knows where I will live.",
      "My mother meets me at the station.",
      "My mother meets me. Neither Petru nor Gheorghe knows where I will live.",
    ],
  ],
  [
    "a former husband is feared, who lives where the mother does",
    [
      "Mor møter meg på flyplassen, og vi flytter sammen til en annen by. Eksmannen vet ikke hvor.",
      "Mor møter meg på flyplassen.",
      "Mor henter meg, og jeg skal bo hos tante i en annen by. Eksmannen kjenner ikke adressen.",
    ],
  ],
];
for (const [setting, answers] of isDanger) {
  for (const words of answers) {
    test(`how they are safe is asked about where ${setting}: ${words}`, () => {
      assert.notEqual(problemOf(setting, words), null);
    });
  }
}
for (const [setting, answers] of isSafe) {
  for (const words of answers) {
    test(`how they are safe stands where ${setting}: ${words}`, () => {
      assert.equal(problemOf(setting, words), null);
    });
  }
}

test("the sentence that says more of whoever is feared is named, and that of some of them alone", () => {
  const feared = (setting: Setting, words: string) =>
    fearedIn(told(...settings[setting]), { ...safe, words });
  assert.equal(
    feared("Petru is feared", "My mother meets me. She has a new man, Petru's uncle. He is kind."),
    "She has a new man, Petru's uncle.",
  );
  assert.equal(
    feared("Petru is feared, and Gheorghe owed", "My mother meets me. Petru does not know where."),
    "Petru does not know where.",
  );
});

const byUncle = settings["an uncle is feared, and a man in the village owed"];
const far: Told = ["safe", "yes", "Jeg skal bo på et krisesenter. Ingen av dem vet hvor."];
for (const words of [
  "Buss 12. desember til landsbyen. Fetter kjører.",
  "Fly 14. desember. Fetter henter.",
  "Fly 14. desember. Mannen til søsteren min henter.",
  "Buss 12. desember. Fetteren min henter meg i byen.",
  "Buss til landsbyen.",
  "Fly 14. desember. Søskenbarnet møter meg.",
  "Fly 14. desember. Onklen henter meg.",
  "Fly 14. desember til mamma i landsbyen.",
  "Fly 14. desember. Kusina henter meg.",
] as const) {
  test(`a journey with whoever may be of the house or the place of those who are feared or owed is asked about: ${words}`, () => {
    assert.notDeepEqual(locksOf(told(...byUncle, far, ["journey", "said", words]), calm).waits, []);
  });
}
for (const words of [
  "Fly 14. desember. Søsteren min henter.",
  "Fly 14. desember. Krisesenteret henter.",
] as const) {
  test(`a journey with others is not: ${words}`, () => {
    assert.deepEqual(locksOf(told(...byUncle, far, ["journey", "said", words]), calm).waits, []);
  });
}
for (const words of [
  "Alle i landsbyen vet det, mamma har fortalt det.",
  "Hele landsbyen vet at jeg kommer.",
  "Everybody in the village knows.",
  "Mamma. Hun har sagt det til onkelen.",
  "Alle i landsbyen vet det.",
  "Alle veit det.",
  "Heile bygda veit at eg kjem.",
  "The whole village knows I am coming.",
  "Everyone in the village has heard.",
  "Naboene vet det.",
  "Folk i landsbyen vet det.",
  "Mamma og alle naboene.",
  "Det står på Facebook.",
] as const) {
  test(`that all know of it asks how they are safe: ${words}`, () => {
    const lacks = locksOf(told(...byUncle, far, ["told", "said", words]), calm).safety;
    assert.deepEqual(lacks, [{ topic: "safe", why: "newer-risk" }]);
  });
}
for (const words of ["Bare mamma.", "Mamma og søsteren min."]) {
  test(`that kin know of it does not: ${words}`, () => {
    assert.deepEqual(locksOf(told(...byUncle, far, ["told", "said", words]), calm).safety, []);
  });
}

const ofFear = (fear: string, waiting: string, words: string) =>
  returnProblem(
    told(wish, ["waits", "said", waiting], ["fear", "yes", fear], knows),
    calm,
    { ...safe, knownTo: "nobody", words },
    today,
  );
const ofUncle = "Mor henter meg. Onkelen vet ikke hvor jeg skal bo.";
const ofIon = "My mother meets me. Ion does not know where I will live.";
for (const [fear, words] of [
  ["Personen er redd for onkelen sin.", ofUncle],
  ["Nei, men litt redd for onkelen.", ofUncle],
  ["Vil ikke møte onkelen.", ofUncle],
  ["Først og fremst onkelen.", ofUncle],
  ["Den ene onkelen min.", ofUncle],
  ["Onkelen, Petru.", ofUncle],
  ["Onkelen, Petru.", "Mor henter meg. Petru vet ikke hvor jeg skal bo."],
  ["The person is afraid of Ion.", ofIon],
  ["Ion, the agent.", ofIon],
  ["Ion, the agent.", "My mother meets me. The agent does not know where I will live."],
  ["The agent, Ion.", ofIon],
  ["Mostly my uncle.", "My mother meets me. My uncle does not know where I will live."],
] as const) {
  test(`words of a fear that are no person leave nobody out: ${fear} ${words}`, () => {
    assert.equal(ofFear(fear, "Mor.", words), null);
  });
}
for (const [fear, words] of [
  ["I fear Petru, and Gheorghe", "My mother meets me. Petru does not know where I will live."],
  ["Petru, my uncle and Gheorghe.", "My mother meets me. Petru does not know where I will live."],
  ["Redd for onkelen og sjefen.", ofUncle],
  ["Personen er redd for onkelen og for Petru.", ofUncle],
  ["Mannen min og onkelen.", ofUncle],
  ["Vil ikke møte onkelen og Petru.", ofUncle],
  ["Onkelen, Petru og Gheorghe.", ofUncle],
  ["Onkelen, sjefen.", ofUncle],
] as const) {
  test(`each of several whom they fear is spoken of: ${fear} ${words}`, () => {
    assert.equal(ofFear(fear, "Mor.", words), "plan.safe-with-feared");
  });
}
const husband = "Mannen min. Vi bodde i hovedstaden.";
const husbandInEnglish = "My husband. We lived in the capital.";
for (const [fear, words] of [
  [husband, "Søsteren min henter meg på flyplassen i hovedstaden. Mannen min er død."],
  [
    husband,
    "Søsteren min henter meg på flyplassen i hovedstaden. Mannen min er i fengsel til 2031.",
  ],
  [
    husbandInEnglish,
    "My sister meets me at the airport in the capital. My husband is in prison until 2031.",
  ],
  [husbandInEnglish, "My sister meets me at the airport in the capital. My husband is dead."],
] as const) {
  test(`a place that is only shared is settled by what each of them is told to be: ${words}`, () => {
    assert.equal(ofFear(fear, "Mor.", words), null);
  });
}
for (const [fear, words] of [
  [husband, "Søsteren min henter meg på flyplassen i hovedstaden."],
  [
    "Mannen min og Petru. Vi bodde i hovedstaden.",
    "Søsteren min henter meg på flyplassen i hovedstaden. Mannen min er død.",
  ],
] as const) {
  test(`a place that is shared is asked about while one of them is told of as nothing: ${fear} ${words}`, () => {
    assert.equal(ofFear(fear, "Mor.", words), "plan.safe-with-feared");
  });
}
test("a place of whoever is owed is asked about where nobody is told of as no danger", () => {
  assert.equal(
    problemOf(
      "an uncle is feared, and a man in the village owed",
      "Jeg skal bo i landsbyen hos mamma.",
    ),
    "plan.safe-with-feared",
  );
});
for (const words of [
  "Bare søsteren min. Ikke mange vet det.",
  "Only my sister, not many people.",
  "Ingen naboer vet det.",
  "Bare mamma. Ingen av naboene.",
  "Nobody in the whole village knows.",
  "Mamma. Jeg har ikke sagt det til naboene.",
] as const) {
  test(`that not many know of it does not: ${words}`, () => {
    assert.deepEqual(locksOf(told(...byUncle, far, ["told", "said", words]), calm).safety, []);
  });
}
for (const words of [
  "Ikke bare mamma, alle vet det.",
  "Ikke mange, men naboen vet det.",
  "Not everybody in the village knows.",
  "Ikke bare naboene vet det.",
] as const) {
  test(`that some there know of it does: ${words}`, () => {
    const lacks = locksOf(told(...byUncle, far, ["told", "said", words]), calm).safety;
    assert.deepEqual(lacks, [{ topic: "safe", why: "newer-risk" }]);
  });
}

for (const [fear, words] of [
  [
    "Onkelen min.",
    "Jeg bor på krisesenteret. Onkelen vet ikke hvor jeg skal bo. De ansatte møter meg.",
  ],
  [
    "Onkelen min.",
    "Onkelen vet ikke hvor jeg skal bo. De ansatte på senteret møter meg, og jeg sover på senteret.",
  ],
  [
    "Onkelen min.",
    "Onkelen vet ikke hvor jeg skal bo. De som arbeider på krisesenteret, møter meg på flyplassen, og jeg bor der.",
  ],
  [
    "My uncle.",
    "My uncle does not know where I will live. The staff at the shelter meet me at the airport and I sleep there.",
  ],
] as const) {
  test(`those who work at a shelter are not whoever is feared: ${words}`, () => {
    assert.equal(ofFear(fear, "Mor.", words), null);
  });
}
test("they who meet the person after whoever is feared are those", () => {
  const words =
    "Jeg bor på krisesenteret. Onkelen vet ikke hvor jeg skal bo. De som er med ham, møter meg.";
  assert.notEqual(ofFear("Onkelen min.", "Mor.", words), null);
});
