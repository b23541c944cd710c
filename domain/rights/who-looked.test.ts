import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../time/day.ts";
import { lifeSources } from "./life.ts";
import {
  mustSayWhoLooked,
  notLookedIn,
  saysOfAnother,
  saysWhatWasMisread,
  saysWhoLooked,
} from "./who-looked.ts";

const on = day("2026-11-25");
const mayLiftChild = (why: string) => saysWhoLooked(why, on) || saysOfAnother(why);
const doubted = [{ question: "under-eighteen", answer: "unknown" }];
const no = { question: "under-eighteen", answer: "no" };
const refused = (words: string | null, source: (typeof lifeSources)[number] = "authority") =>
  mustSayWhoLooked({ ...no, words, source, on }, doubted);

test("that somebody is no child after all is taken from whoever looked into the age alone: not from a paper, from them, or from a look", () => {
  const words = "Undersøkt av legen på sykehuset: over 18";
  assert.deepEqual(
    lifeSources.filter((source) => !refused(words, source)),
    ["authority"],
  );
});

test("words that say who looked into an age, and how, are taken", () => {
  for (const words of [
    "Barneverntjenesten undersøkte alderen, voksen",
    "UDI, vedtak 12. november: over atten",
    "Barneverntjenesten i Lillevik undersøkte alderen 27.11 og mener han er voksen",
    "Looked into by the doctor at the hospital: an adult",
    "UDI looked into it: over 18",
    "Legen løser ut fra tennene: 20 år",
    ...[
      "Aldersundersøkelse hos UDI 12. november, over 18",
      "Tannlege og lege, OUS, undersøkte: tjueen år",
      "BUP vurderte alderen, ved Kari Li: myndig",
    ],
    ...["Barnevernet vurderte alderen og sier hun er voksen", "Age assessment by UDI: adult"],
    ...[
      "UDI har satt alderen til 1. januar 2001",
      "UDI vurderte alderen, vedtak 12.11.2026: over 18",
    ],
    "Aldersundersøkelse ved Oslo universitetssykehus, bestilt av UDI: 19 år eller eldre",
    ...["Tingretten la til grunn 19 år", "The doctor examined her and says she is over 18"],
    ...["Bufetat har vurdert alderen, voksen", "UDI har undersøkt alderen: over 18"],
    ...["Bufetat har undersøkt alderen, hun er over 20", "The dentist examined her: 19 to 22"],
    ...["Utlendingsnemnda kom til at han er født 1999", "UDI har vurdert alderen: over atten"],
    ...["UDI has assessed the age: an adult", "Child protection assessed the age, no child"],
    ...[
      "Child welfare assessed the age: she is no longer a minor",
      "UDI har bestemt: voksen, og har barn",
    ],
    "BUP, avdeling for barn og unge, har vurdert alderen: voksen",
    ...["Child welfare concluded she isn’t a child", "Barnevernet kom til at hun ikke er et barn"],
    ...["UDI har avgjort at hun ikke er mindreårig", "The police found that he was not a minor"],
  ]) {
    assert.equal(refused(words), false, words);
  }
});

test("who looked, without what they came to, is not taken: the words of a no are theirs", () => {
  for (const words of [
    ...[
      "Barneverntjenesten undersøkte alderen",
      "UDI, vedtak 12. november",
      "UDI, vedtak i sak 20",
    ],
    ...["Looked into by the doctor at the hospital", "Legen løser ut fra tennene"],
    ...["Aldersundersøkelse hos UDI 12. november", "Tannlege og lege, OUS, undersøkte"],
    ...["BUP vurderte alderen, ved Kari Li", "Age assessment by UDI", "UDI looked into the age"],
    ...["The doctor at the age assessment unit", "The age assessment unit has her papers now"],
    "Barnevernet looked into her age and closed it",
  ]) {
    assert.equal(refused(words), true, words);
  }
});

test("days, times and other numbers beside who looked are no age", () => {
  for (const words of [
    ...["Tannlegen undersøkte 12. mars, over 18", "UDI, vedtak 03.05.2026, over 18"],
    ...[
      "UDI vurderte alderen 12/3, voksen",
      "UDI, vedtak 2026-05-12, over 18",
      "UDI, vedtak i sak 15, voksen",
    ],
    ...["Tannlegen undersøkte henne mandag 12. kl. 14.30, over 20", "UDI vurderte den 7., voksen"],
    ...["Examined by the dentist on March 12, over 18", "The doctor examined her on the 12th, 19"],
    ...["Legen undersøkte henne i seks timer, voksen", "UDI undersøkte alderen for 5 år siden: 20"],
    "UDI vurderte alderen, vedtak etter 12 uker, telefon 55 12 17 10: over 18",
  ]) {
    assert.equal(refused(words), false, words);
  }
});

test("a grown-up beside them, a number of something else, or an age they are below is not what whoever looked came to", () => {
  for (const words of [
    "Barnevernet undersøkte alderen og kom til at hun er neppe voksen",
    "Barnevernet undersøkte alderen og kom til at hun er knapt voksen",
    "Age assessed by UDI: hardly an adult",
    "Age assessed by UDI: almost an adult",
    ...["UDI undersøkte alderen: under 20", "UDI undersøkte alderen: yngre enn 20"],
    ...["UDI undersøkte alderen: under tjue år", "UDI undersøkte alderen: < 20"],
    "Age assessed by UDI: younger than twenty-one",
    "UDI undersøkte alderen sammen med en voksen tolk",
    "UDI assessed the age with an adult interpreter",
    ...["UDI med 20 ansatte undersøkte alderen", "UDI undersøkte alderen, tjue møtte"],
    ...["UDI undersøkte alderen. Kontor 24 skal svare senere", "UDI undersøkte alderen, kontor 24"],
  ]) {
    assert.equal(saysWhoLooked(words, on), false, words);
  }
  for (const words of [
    ...["UDI undersøkte alderen: over 18 og under 25", "UDI undersøkte alderen: en voksen kvinne"],
    ...["UDI med 20 ansatte undersøkte alderen: voksen", "UDI, kontor 24, vurderte alderen: 21"],
    "UDI undersøkte alderen sammen med en voksen tolk: hun er 19 år",
  ]) {
    assert.equal(saysWhoLooked(words, on), true, words);
  }
});

test("words that themselves say a child, a doubt or a look are not taken, whoever they name", () => {
  for (const words of [
    ...["UDI har undersøkt alderen, hun er født 2010", "UDI examined her: born 3.5.2009"],
    ...["UDI har undersøkt alderen, hun er 17", "Tannlegen undersøkte 12. mars: 17,5 år"],
    ...["Barnevernet undersøkte og sa at hun er et barn", "UDI: sytten", "UDI: alder 17.5"],
    ...["Aldersvurdering fra UDI: mest sannsynlig 17 år", "Legen undersøkte og sa 50/50"],
    ...["Politiet sa hun så ut som 20", "Politiet undersøkte, ho såg vaksen ut"],
    ...["The dentist examined her: 16 to 19", "UDI assessed the age: she is a minor"],
    ...["the doctor said she looked 20", "The doctor examined her, most likely 19"],
    ...["UDI assessed the age, probably an adult", "Legen undersøkte: kan være 19"],
    ...["Tannlegen undersøkte, mellom 16 og 19", "Bufetat har vurdert at hun er mindreårig"],
    ...["UDI har vurdert alderen, umyndig", "UDI har vurdert alderen: over 17"],
    ...["Legen undersøkte: en sekstenåring", "UDI assessed her: a seventeen-year-old"],
    ...["UDI har vurdert alderen: 17-åring", "Bufetat vurderte alderen: nesten 18"],
    ...["UDI har vurdert alderen: yngre enn 18", "The court found her younger than eighteen"],
    ...["Legen undersøkte: 60 % over 18", "UDI undersøkte alderen, mogleg vaksen", "UDI: <18"],
    ...["UDI vurderte alderen: 16/17", "Legen undersøkte i mars 16 år", "UDI: trolig over 18"],
  ]) {
    assert.equal(refused(words), true, words);
  }
});

test("the words by which nobody looked, or it is a child, are told, and none are where only who looked is missing", () => {
  for (const [words, fault] of [
    ["UDI fant at hun er over 18; hun sier selv seksten", "selv"],
    ["Passet viser 19, sier politiet", "passet"],
    ["Barnevernet er varslet", "varslet"],
    ["Legen mener hun er 19", "mener"],
    ["Legen sier at hun er over 18.", "sier"],
    ["UDI har undersøkt alderen, hun er 17", "17"],
    ["UDI examined her: born 3.5.2009", "born 3.5.2009"],
    ["Legen undersøkte: 60 % over 18", "60 %"],
    ["UDI har ikke funnet at hun ikke er et barn", "ikke"],
    ["Hun er over 18", null],
    ["UDI har undersøkt alderen: over 18", null],
    [null, null],
  ] as const) {
    assert.equal(notLookedIn(words, on), fault, String(words));
  }
});

test("why a safeguard is lifted is read the same way, but where it is of another case it may speak of a child there", () => {
  assert.ok(mayLiftChild("UDI har undersøkt alderen: over 18"));
  assert.ok(mayLiftChild("Jeg trykket feil, hun er 29 år"));
  assert.ok(mayLiftChild("Satt på feil sak, barnet på 16 har sin egen"));
  assert.ok(!mayLiftChild("Var en misforståelse, hun sa 26"), "alone nobody lifts it for that");
  for (const why of [
    ...["Misforståelse, hun er 20, se passet", "Sjefen sier at hun er 20", "ok", "Misforståelse"],
    ...["Vet ikke, men hun vil hjem", "Har ikke fått snakket med henne ennå", "Vi tror henne ikke"],
    ...["haster, flyet går i morgen", "Hun er snart 18 uansett", "Jeg tror hun lyver om alderen"],
    ...[
      "Hun er nok over 18, jeg har lest det",
      "Hun trakk det tilbake da jeg sa at reisen stopper",
    ],
    ...["Looks like an adult to me", "Fødselsattesten sier at hun er tjue"],
    ...["Tolken hørte feil, hun er 16.", "Misforståelse, hun mente at hun er 15."],
    ...["Tolken hørte feil. Hun sa 17.", "Jeg hørte feil, hun er ungdom.", "Hun ombestemte seg."],
    "The interpreter misheard, she is sixteen",
    ...[
      "Hun er 16. Søsteren er 26.",
      "Hun har fylt 16, tolken rotet",
      "Hun er cirka 16, tror ikke mer",
    ],
    ...[
      "Tolken rotet, 16 er riktig",
      "She's 16 and was misheard",
      "Tolken rotet, hun er født i 2010",
    ],
    "Tolken rotet, hun er i tenårene",
  ]) {
    assert.ok(!saysWhatWasMisread(why, on), why);
  }
  for (const why of [
    "Jeg leste behovet under Helse og snakket med henne. 17 er smerteskår, ikke alder.",
    "Tolken sa feil tall",
    "Hun snakket om søstera si",
    "Var en misforståelse",
    "Tolken hørte 16, hun sa 26.",
    "Hun er 26, tolken hørte 16",
    "Tolken blandet tallene, det var 16 timer om dagen",
    "Tolken hørte feil: hun har en datter på 16",
    "Tolken hørte feil, hun er 30, og var 16 da hun begynte",
    "Feil tolk: hun er tjueseks, sønnen er ti",
    "Tolken misforsto, det var lillesøsteren som er 16",
    "Hun mente at hun er ungdomsarbeider",
    "Det var lillebroren som er født i 2010, og som er 16. Hen er selv født i 1996.",
  ]) {
    assert.ok(saysWhatWasMisread(why, on), why);
  }
  assert.ok(!mayLiftChild("UDI har undersøkt alderen, hun er 17"));
  assert.ok(!mayLiftChild("Legen undersøkte, hun er mindreårig"));
});

test("words that say that nobody knows, how somebody looks, or too little to say who and how, are not", () => {
  for (const words of [
    ...[null, "", "UDI", "18", "ok 19"],
    ...["Vet ikke", "Vi vet ikke hvem", "Ukjent for oss alle", "Ikke kjent likevel", "Ingen vet"],
    ...[
      "Arbeidsgiveren sier hun er 22",
      "Onkelen har bestemt alderen, han vet det",
      "sjefen sa det",
    ],
    ...[
      "Undersøkt på mandag av barnevernet, svar kommer",
      "Barnevernet skal undersøke den i januar",
    ],
    ...["Spurte søsteren, som sier 21", "Aldersundersøkelsen er ikke ferdig", "han sier det"],
    ...["Politiet tror hun er over 18", "Legen så på henne og tror hun er voksen", "ja ja"],
    ...[
      "agenten viste pass",
      "Passet viser 19",
      "trust me",
      "Antatt voksen",
      "ikke spurt",
      "ingen aning",
    ],
    ...["She has grown breasts", "Hun sa det selv til politiet"],
    ...["Don’t know who", "I don't know", "It is not known", "Nobody has looked into it"],
    ...["Ser voksen ut", "Hun ser eldre ut enn atten", "Ser ut som en voksen", "Virker voksen"],
    ...["Aldersundersøkelse bestilt", "Skal til tannlegen i januar", "Politiet mener det"],
    ...["UDI undersøker alderen i januar", "Appointment with the doctor in January"],
    ...["Legen sier under 18", "Doctor: under eighteen", "UDI: alder ikke vurdert"],
    ...["Lege har undersøkt ham, og kan ikke si alderen", "no doctor has looked"],
    ...["UDI har ikke bestemt ennå", "UDI: alderen er ikke avklart", "UDI holder på å undersøke"],
    ...["barnevernet har fått beskjed", "barnevernet har kontakt med BUP om noe annet"],
    ...["Barnevernvakta sa på telefonen at hun sikkert er over 18"],
    ...["Barnevernet sier vi kan regne henne som voksen til alderen er undersøkt"],
    ...["Legen på legevakta så på henne og mener hun er 19"],
    ...["Politiet vil undersøke", "Legen er i tvil"],
    ...[
      "Ambassaden sier hun er over 18.",
      "Legen sier at hun er over 18.",
      "Barnevernet sa voksen",
    ],
    ...["UDI har registrert henne som født i 2001.", "The doctor says she is over 18"],
    ...["Ambassaden har undersøkt alderen: over 18", "Barnevernet sier hun er voksen"],
    ...[
      "Tannlege og lege, OUS",
      "BUP, ved Kari Li",
      "UDI: voksen, og har barn",
      "UDI, sak 15, voksen",
    ],
    ...["Barnevernet er varslet", "Ringte barnevernet", "Politiet kom", "UDI 2026-05-12, over 18"],
    ...["Politiet fant henne i leiligheten, hun sier 20", "UDI bestemmer alderen, de sier voksen"],
    ...["Police found her ID card, born 2001", "UDI fant fødselsattesten, født 2001"],
    ...["Politiet: hun er ikke mindreårig, ifølge henne", "Politiet spør, hun er ikke et barn"],
    ...["UDI har satt alderen til 1. januar 2010", "UDI har fastsatt fødselsdato 01.01.2010"],
    ...["Looks grown up", "She looks like an adult", "Seems older"],
  ]) {
    assert.equal(refused(words), true, String(words));
  }
});

test("who was never said to be a child may be answered not to be one by anybody", () => {
  for (const earlier of [[], [{ question: "under-eighteen", answer: "no" }]]) {
    const told = { ...no, words: null, source: "told", on } as const;
    assert.equal(mustSayWhoLooked(told, earlier), false);
    assert.equal(mustSayWhoLooked(told, earlier, true), true, "but where the case says it of them");
  }
});
