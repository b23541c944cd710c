import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../time/day.ts";
import type { Entry } from "./entry.ts";
import { saysYoung } from "./says-age.ts";

const said = (words: string, thing = "wish"): Entry => ({
  ...{ thing, version: 1, field: "return" },
  content: { kind: "return", row: null, words, on: day("2026-11-25") },
  ...{ at: moment("2026-11-25T11:00:00.000Z"), by: { id: "liv", name: "Liv" } },
});

for (const words of [
  "Ja. Jeg er 16 og vil hjem til mamma.",
  "Ja. Jeg er 16 år gammel og vil hjem.",
  "Mamma. Jeg er mindreårig, så mamma må skrive under.",
  "Yes, I am 17 and I want to go home to mum.",
  "Mamma. Jeg fyller 17 i mars.",
  "Jeg fyller 18 i mars",
  "Jeg går i niende klasse.",
  "I'm a minor",
  "Jeg er seksten år og vil hjem",
  "eg er seksten",
  "I am sixteen",
  "Jeg er født i 2010 og vil hjem",
  "Jeg er født 3.5.2009",
  "Eg er fødd den 3. mai 2009 i Cluj",
  "Jeg ble født i Romania i 2010",
  "Jeg er født 03.05.10, så mamma må skrive under",
  "I was born in 2010",
  "I was born on May 3rd, 2010.",
  "I was born 2008-12-24",
  "I turn 18 in March",
  "I'll be 18 in March",
  "I’m turning eighteen next year",
  "jeg blir 18 i mars",
  "fyller atten neste år",
  "Jeg bor hos tante og fyller atten neste år",
  "Jeg er snart atten",
  "I'm actually 16. I want to go home to mum.",
  "I am really 16 years old",
  "Egentlig er jeg 16",
  "He told them I was 20 but I'm really 16",
  "Im 16",
  "Er bare 15 år",
  "16 år, vil hjem",
  "Jeg er nok 17, jeg vet ikke helt",
  "I am not 18 yet",
  "jeg er ikke 18 enda",
  "ikke fylt 18",
  "Jeg har ikke fylt atten",
  "Sjefen sa jeg skulle si 19. Jeg er yngre enn det.",
  "Hun er 16 år og vil hjem",
  "She is 16.",
  "She's only fifteen",
  "Hun sier hun er 16",
  "Hun sa at hun er 16",
  "Hun sa hun var 16",
  "Hun sier at hun ikke er 18",
  "Hun er mindreårig",
  "She says she is not eighteen yet",
  "she told me she was born in 2010",
  "Passet sier at hun er født i 2003, men hun sier hun er født i 2010",
  "personen er 16",
  "Hun sier at hun egentlig er 16",
  "He says he really is 16",
  "He said he wasn't 18 yet",
  "Vil hjem. Hun er 16.",
  "Samtale i dag: han er egentlig 16",
  "Søsteren min er 24. Hun sier hun er 16",
  "Født 3.5.2010",
  "Egentlig er jeg yngre enn det står i passet.",
  "Passet mitt er feil, jeg er to år yngre.",
  "Jeg er tre år yngre enn passet sier",
  "I'm younger than my passport says",
  "My papers are wrong, I am two years younger.",
  "Passet hennes er feil, hun er to år yngre",
  "Jeg blir myndig om et år.",
  "Om eit år blir eg myndig",
  "I'll be an adult in a year",
  "Jeg er ikke voksen ennå.",
  "Eg er ikkje vaksen enno",
  "Jeg er ikke myndig, så mamma må skrive under",
  "Mamma må skrive under for meg, jeg er for ung.",
  "I am too young to sign.",
  "De sa at jeg måtte si at jeg er nitten.",
  "They told me to say that I am twenty.",
  "I'm not an adult yet",
  "Hun er ikke voksen ennå",
  "Jeg er bare en unge.",
  "Jeg er bare et barn",
  "I am only a kid",
  "Hun er bare et barn",
  "She's just a child and wants her mum",
  "Jeg skal gå ut av ungdomsskolen til sommeren",
  "Hun går snart ut av tiende klasse",
  "Til sommeren går jeg ut av ungdomsskolen",
  "Jeg er yngre enn jeg har sagt",
  "Jeg er ikke helt voksen ennå",
  "Jeg var seksten da jeg kom hit.",
  "Jeg var seksten da jeg kom hit. Passet sier jeg er tjuefem.",
  "Eg er 20 i passet, men eg var femten i fjor",
]) {
  test(`whoever says that they are under eighteen is asked about their age: ${words}`, () => {
    assert.notEqual(saysYoung([said(words)]), null);
  });
}
for (const words of [
  "Ja. Jeg er 36 og vil hjem.",
  "Datteren min er 16 og venter.",
  "Jeg har mindreårige barn hjemme.",
  "Jeg er 10 minutter fra flyplassen.",
  "Jeg er 12 uker på vei.",
  "I am 5 weeks from home.",
  "Jeg fyller 40 i mars.",
  "Jeg skal hente sønnen min, han går i niende klasse.",
  "Vi er 7 i familien.",
  "De sa at jeg måtte si at jeg er trygg her.",
  "17 års erfaring som snekker, vil gjerne ha kurs.",
  "Har vondt. Hun er 17 nå på skalaen for smerte, sier legen.",
  "Hun er 17 nå i poeng på norskprøven",
  "Jeg er født i 1990",
  "Jeg er født i 2007 og er voksen",
  "Jeg er født 3.5.95",
  "Jeg er født 12. mai og savner mamma",
  "Jeg er født i Romania og kom hit i 2015",
  "Jeg er født i Romania. I 2015 kom jeg hit",
  "Jeg er seksten uker gravid",
  "sønnen min er seksten",
  "Sønnen min er født i 2010",
  "Datteren min går på skole og fyller atten neste år",
  "jeg har født 2 barn i 2010",
  "I'll be sixteen hours on the bus.",
  "I was born in Romania and came here in 2015",
  "Lillesøstera mi er 16",
  "I was sixteen when I came. I am 24 now",
  "16 timer om dagen",
  "since I was 16",
  "My son is 15",
  "Søsteren min bor der. Hun er 16.",
  "Trenger en seng til sønnen hun har, han er 5",
  "Trenger en seng til Ola, han er 5",
  "16 år i Norge",
  "Hun er 16 uker på vei",
  "Hun sier sønnen er 16",
  "Sønnen hennes er her. Hun sier han er 16",
  "Søsteren min sier hun er 16",
  "Hun sa hun var 16 da hun kom",
  "Hun har bodd her til hun er 17",
  "She was 16 when she came",
  "Jeg er ikke 16",
  "Jeg er ikke 18 lenger",
  "Jeg er ikke 18, jeg er 25",
  "Hun er yngre enn søsteren sin",
  "Ikke 18 personer på ett rom",
  "Hun er 24",
  "Jeg har ikke 18 kroner",
  "I wasn't 18 when I came",
  "Jeg er 16.30 hos legen",
  "Jeg var seksten da jeg kom hit, nå er jeg tjuefem. Jeg vil hjem.",
  "Jeg har jobbet siden jeg var femten. Nå er jeg tretti.",
  "Eg var seksten då eg kom, no er eg 25",
  "Jeg er 25 år nå, jeg var sytten da jeg kom",
  "I was sixteen when I came, now I am 25",
  "Jeg føler meg som en unge",
  "Jeg blir behandlet som et barn",
  "De snakker som om jeg er et barn",
  "Jeg er ikke et barn",
  "Jeg er et barn av Cluj",
  "Hun er bare et barn i mors øyne",
  "I am a child minder",
  "Jeg er yngre enn de andre",
  "Jeg er yngre enn søsteren min",
  "Passet mitt er borte. Jeg er to år yngre enn søsteren min",
  "Mannen min er førti, jeg er ti år yngre",
  "Jeg ble myndig i fjor",
  "Jeg er ikke voksen nok til å bo alene",
  "Datteren min går ut av ungdomsskolen",
  "Datteren min blir myndig om et år",
  "Sønnen min er her. Han er bare et barn",
  "Jeg gikk ut av ungdomsskolen i 2009",
  "Jeg går på ungdomsskolen for voksne",
  "Hun er yngre enn mannen sin",
  "Hun har et barn og blir voksenopplært",
]) {
  test(`of others, and of other numbers, nothing is asked: ${words}`, () => {
    assert.equal(saysYoung([said(words, "waits")]), null);
  });
}

const by = { id: "liv", name: "Liv" };
const at = moment("2026-11-25T11:00:00.000Z");
const need = (what: string): Entry => ({
  ...{ thing: "need", version: 1, field: "housing", by, at },
  content: {
    ...{ kind: "need", state: "needed", what, observer: "colleague", observedBy: null },
    ...{ on: day("2026-11-25"), assessment: null },
  },
});
const followUp = (what: string, words: string | null): Entry => ({
  ...{ thing: "follow-up", version: 1, field: "housing", by, at },
  content: {
    ...{ kind: "follow-up", what, who: "liv", due: day("2026-11-25") },
    standing:
      words === null ? { state: "asked-for" } : { state: "noted", on: day("2026-11-25"), words },
  },
});
for (const words of [
  "The passport says 2003 but she told me she was born in 2010",
  "Fødselsnummer 12051012345",
  "Date of birth: 12 May 2010",
  "Min fødselsdato er 12.05.2010",
  "Fødselsdato hennes er 12.05.2010",
  "Fnr 12051012345",
  "Er mindreårig, sier hen.",
  "Har ikke fylt atten ennå.",
  "Sekstenåring.",
  "Født 12/5-10.",
  "Går i niende klasse hjemme.",
  "Jeg er sekstenåring.",
  "Hun sier hun er 16",
  "Fødselsdato 12.05.2010.",
  "Fødselsdato: 2010-05-12",
  "Fødselsnummeret begynner på 120510.",
  "Hun er årgang 2010.",
  "Hun er tenåring.",
]) {
  test(`in what is needed, and in how it goes, it is read too: ${words}`, () => {
    assert.notEqual(saysYoung([need(words)]), null);
    assert.notEqual(saysYoung([followUp(words, null)]), null);
    assert.notEqual(saysYoung([followUp("Hvordan går det?", words)]), null);
    assert.equal(saysYoung([need("Trenger en seng"), followUp("Går det bra?", "Ja")]), null);
  });
}

for (const words of [
  ...[
    "Jente på 16, alene i Norge.",
    "Gutt, 17 år, trenger vinterklær.",
    "Er bare 16. Redd for sjefen.",
  ],
  ...["16 år gammel jente, trenger tannlege.", "A girl of 16, alone in Norway", "17-year-old boy"],
]) {
  test(`a need that begins with whom it is of is read: ${words}`, () => {
    assert.notEqual(saysYoung([need(words)]), null);
  });
}

test("a need of a smaller child, or of a room or a day, is of nobody's age", () => {
  for (const words of [
    ...["Gutt på 5 trenger barnehage", "En jente trenger rom 12", "16 dager til timen"],
    ...[
      "Trenger rom til jente på 16",
      "Fødselsdag 12.12.2026 hos tante",
      "Fødselsdag i desember 2025 feires",
      "bil, årgang 2016",
      "Fødselsnummer: søknad sendt 110321",
      "D-nummer bestilt, sak 201912",
      "Hun er ungdom i sinnet",
      "She is a teenager at heart",
      "Har ikke fylt ut skjemaet",
      "Går på norskkurs",
      "Er under press",
      "Fødselsdato 12.05.1990.",
      "Fødselsnummer 12058012345",
      "Sønnen trenger pass, fødselsdato 12.05.2015",
      "D-nummer søkt 120326",
      "Har en tenåring hjemme",
      "Er 12. desember hos legen",
      "14 år siden sist hos tannlege",
    ],
  ]) {
    assert.equal(saysYoung([need(words)]), null, words);
  }
});

test("whoever was born in a year is read by the day they said it", () => {
  const onDay = (on: string): Entry => {
    const entry = said("Jeg er født i 2010");
    return { ...entry, content: { ...entry.content, on: day(on) } as Entry["content"] };
  };
  assert.notEqual(saysYoung([onDay("2028-01-01")]), null, "may not have had their birthday yet");
  assert.equal(saysYoung([onDay("2029-01-01")]), null);
});

for (const words of [
  "She turned seventeen last week",
  "She had her seventeenth birthday here on Sunday",
  "Her passport says born 12.05.2010",
  "Needs a guardian, she is not yet of age",
  "She is in the tenth grade at home",
  "My school, I turned seventeen last month",
  "Hun er jente på seksten",
  "Hun sier hun er en jente på seksten",
  "Passet er falskt: det står 2004, men hun er yngre",
  "She turned 17 last week",
  "Hun fylte sytten i forrige uke",
  "Han fylte 16 i mars",
  "I turned 16 in March",
  "not yet of age, needs a guardian to sign",
  "Hun hadde 17-årsdag på søndag",
  "It was her 16th birthday",
  "Hun feiret sekstenårsdagen sin her",
  "I passet står det født 12.05.2010",
  "Passport: born 2010",
  "She goes to tenth grade",
  "Han trenger verge, han er ikke myndig ennå",
  "She is a girl of sixteen",
  "Hun er ei jente på 16",
  "she is seventeen years",
  "She is 17 now",
  "He is in 9th grade",
  "She is not yet of age to sign",
  "She is not of age until March",
  "Hun er ikke myndig til å signere",
  "It was my 16th birthday",
  "Her 16th birthday was on Sunday",
  "She has just had her 16th birthday",
  "Hun har nettopp feiret 17-årsdagen sin",
  "Hun fylte 17 i vinter",
  "Hun fylte 17 på lørdag, moren er 45",
  "Hun fylte 17 i mars, kom for to år siden",
  "Not yet of age and needs a guardian",
  "She is not of age yet, so her mother signs",
  "Papers for her say born 2010",
] as const) {
  test(`under eighteen by a birthday, a grade, papers or a word for it: ${words}`, () => {
    assert.notEqual(saysYoung([need(words)]), null);
  });
}
for (const words of [
  "Her daughter turned seventeen last week",
  "She turned 27 last week",
  "She had her thirtieth birthday here",
  "Her passport says born 12.05.1999",
  "She is of age",
  "Sønnen er en gutt på seksten",
  "Hun har en jente på seksten",
  "She turned seventeen when her mother died, ten years ago",
  "Hun fylte sytten i 2009",
  "Hun feiret datterens sekstenårsdag",
  "Her son is in the tenth grade",
  "She worked here since she turned seventeen in 2010",
  "Hun fylte 30 i går",
  "Søsteren fylte 16 i mars",
  "Room on the 16th floor",
  "She turned 40",
  "Hun fylte 17 her i 2019, og er 24 nå. Ring UDI.",
  "She turned seventeen here, and is 25 now",
  "She turned seventeen in March, and is 25 now",
  "Hun fylte 17 i vinter, for tre år siden",
  "Han fylte 16 i mars 2019",
  "Hun fylte 17 i vinter, nå er hun 24",
  "Hun skal i 15-årsdag til niesen",
  "Hun var på 16-årsdag",
  "She worked at a 16th birthday party",
  "He had to work at her 16th birthday",
  "She wants to be home for her 10th birthday in Norway",
  "He is in 9th grade English evening class for adults",
  "She is in tenth grade evening school",
  "She is not yet of age to get a pension",
  "She is not of age yet to get a pension",
  "Needs papers for the twins born 2020",
] as const) {
  test(`somebody else, or not an age of now: ${words}`, () => {
    assert.equal(saysYoung([need(words)]), null);
  });
}
