import assert from "node:assert/strict";
import { test } from "node:test";
import { lifeSources } from "./life.ts";
import { mustSayWhoLooked } from "./who-looked.ts";

const doubted = [{ question: "under-eighteen", answer: "unknown" }];
const no = { question: "under-eighteen", answer: "no" };
const refused = (words: string | null, source: (typeof lifeSources)[number] = "authority") =>
  mustSayWhoLooked({ ...no, words, source }, doubted);

test("that somebody is no child after all is taken from whoever looked into the age alone: not from a paper, from them, or from a look", () => {
  const words = "Undersøkt av legen på sykehuset";
  assert.deepEqual(
    lifeSources.filter((source) => !refused(words, source)),
    ["authority"],
  );
});

test("words that say who looked into an age, and how, are taken", () => {
  for (const words of [
    "Barneverntjenesten undersøkte alderen",
    "UDI, vedtak 12. november",
    "Barneverntjenesten i Lillevik undersøkte alderen 27.11 og mener han er voksen",
    "Looked into by the doctor at the hospital",
    "Legen løser ut fra tennene",
    ...["Aldersundersøkelse hos UDI 12. november", "Tannlege og lege, OUS", "BUP, ved Kari Li"],
    ...["Barnevernet sier hun er voksen", "Age assessment by UDI", "Tingretten la til grunn 19 år"],
  ]) {
    assert.equal(refused(words), false, words);
  }
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
    ...["Looks grown up", "She looks like an adult", "Seems older"],
  ]) {
    assert.equal(refused(words), true, String(words));
  }
});

test("who was never said to be a child may be answered not to be one by anybody", () => {
  for (const earlier of [[], [{ question: "under-eighteen", answer: "no" }]]) {
    const told = { ...no, words: null, source: "told" } as const;
    assert.equal(mustSayWhoLooked(told, earlier), false);
    assert.equal(mustSayWhoLooked(told, earlier, true), true, "but where the case says it of them");
  }
});
