import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../time/day.ts";
import { copied, isOfGoing, tellsOf } from "./copy.ts";
import type { Content, Entry } from "./entry.ts";
import { copiedAtFirst, type GivenField, type PlanField } from "./field.ts";
import type { PlanB } from "./plan-b.ts";
import type { Step } from "./step.ts";
import type { Wishes } from "./wishes.ts";

const today = day("2026-11-25");
const entry = (thing: string, field: PlanField, content: Content): Entry => ({
  ...{ thing, field, content, version: 1, at: moment("2026-11-25T11:00:00Z") },
  by: { id: "liv", name: "Liv" },
});
const step = (what: string, more: Partial<Step> = {}): Step => ({
  ...{ kind: "step", what, doer: { who: "person" }, by: null, promised: false },
  ...{ tells: { to: "nobody" }, standing: { state: "planned" } },
  ...more,
});
const planB = (instead: string, comes: PlanB["comes"] = "case-dropped"): PlanB => ({
  ...{ kind: "plan-b", comes, instead, doer: { who: "person" }, standing: { state: "ready" } },
});
const wishes = (inOrder: Wishes["inOrder"], words: string | null): Wishes => ({
  ...{ kind: "wishes", inOrder, words, on: today, heard: "alone" },
});
const wrong = (about: string | null, said: string): Content => ({
  ...{ kind: "correction", about, said, on: today, standing: { state: "open" } },
});

for (const [content, isIt] of [
  [step("Snakke med IOM om hvordan."), true],
  [step("Bestille\nflybillett."), true],
  [step("Ask about the flight."), true],
  [step("Ring.", { doer: { who: "other", name: "Rådgiver i IOM" } }), true],
  [step("Ring.", { standing: { state: "waiting", on: "hjemreisen" } }), true],
  [planB("Han blir boende til reisen er trygg."), true],
  [planB("Klage og be om utsettelse.", "must-leave"), false],
  [planB("Reise med IOM.", "must-leave"), true],
  [step("Vil heim til mor."), true],
  [step("Dra tilbake i mai."), true],
  [step("Hun sendes kanskje tilbake."), true],
  [step("Må forlate landet."), true],
  [step("Utsendelse er varslet."), true],
  [step("Nødpass fra konsulatet."), true],
  [step("Wants to go straight back."), true],
  [step("Leave Norway in May."), true],
  [step("May be deported."), true],
  [step("Book a plane."), true],
  [step("Vil tilbake."), true],
  [step("Vil gjerne tilbake i mai."), true],
  [step("Vende attende."), true],
  [step("Back to Romania."), true],
  [step("Leave for Romania."), true],
  [step("Leaving for Bulgaria in May."), true],
  [step("Departure 3 May."), true],
  [step("Vil tilbake på jobb."), false],
  [step("Vil ha lønna tilbake."), false],
  [step("Dra til NAV på mandag."), false],
  [step("Dra til Polen."), false],
  [step("Go to Riga."), false],
  [step("Nytt pass."), false],
  [step("Går til legen, drar til byen."), false],
  [step("Go to the doctor."), false],
  [step("Sende skjemaet tilbake."), false],
  [step("Finn heimel for kravet."), false],
  [step("Plant trees, leave the key."), false],
  [step("Flytte til eget rom."), false],
  [step("Find a hjemmel for the claim."), false],
  [step("Go along to the bank."), false],
  [planB("The wages go on with the union."), false],
  ...[
    ...["Kjøre ham til Gardermoen 20. desember", "Sette ham på bussen til Vilnius"],
    ...["Kjøpe bussbillett", "Kjøpe togbillett", "Hente billettene", "Buy a bus ticket"],
    ...["Bestille enveisbillett", "Bussbillett til Vilnius", "Følge henne til flyplassen"],
    ...["Drive her to the airport", "Drive him to Poland", "Put him on the bus to Riga"],
    ...["Sette henne på bussen 20. desember", "Kjøre Mihai til Vilnius", "Minibuss til Krakow"],
    ...["Ta ferja fredag", "Kjøre henne over grensen", "Billett til Oslo 20. desember"],
    ...[
      "Billett til jobb i Polen",
      "Billett til Kampala",
      "Mor møter henne når hun kommer hjem igjen fredag",
    ],
  ].map((what) => [step(what), true] as const),
  ...[
    ...["Månedskort", "Månedskort til bussen", "Bussbillett til kurset", "Bussbillett til NAV"],
    ...["Bus ticket to the course", "Bus card for the course", "Bussbillett til jobben"],
    ...["Følge henne på bussen til kurset", "Take her to the bus stop", "Kjøre ham til legen"],
    ...["Følge henne til politistasjonen", "Kjøre henne til krisesenteret", "Billett til kino"],
    "Kona kommer på besøk til jul, finne billig flybillett hit",
    ...["Sette ham på venteliste", "Følge Ana til Dublin-samtale", "Ta bussen til jobben"],
  ].map((what) => [step(what), false] as const),
] as const) {
  test(`whether something is of going home: ${JSON.stringify(content)}`, () => {
    assert.equal(isOfGoing(entry("thing", "family", content)), isIt);
  });
}

for (const [texts, isOut] of [
  [
    [
      ...["Bor her til han drar til Polen.", "Flytter kanskje til Vilnius.", "Flyr til Krakow."],
      ...["Will go to Riga in May.", "Skal til Romania i mai.", "Oppfølging i Romania."],
      ...["Bo hos mor i Romania.", "Tar buss til Polen.", "Pass frå Austerrike.", "Nytt pass."],
      ...[
        "Moves to Türkiye.",
        "Back to the Czech Republic.",
        "Vil tilbake.",
        "Til Warszawa i mai.",
      ],
    ],
    true,
  ],
  [
    [
      ...["Dra til NAV på mandag.", "Dra til UDI.", "Dra til Oslo.", "Gå til Rema 1000."],
      ...[
        "Go to Norwegian class.",
        "Kjør til Kari.",
        "Russisk tolk.",
        "Man kan ringe.",
        "I Norge.",
      ],
      ...["A jersey.", "Kopi av passet."],
    ],
    false,
  ],
] as const) {
  for (const text of texts) {
    test(`whether a copy without going home is without: ${text} ${isOut}`, () => {
      assert.equal(tellsOf(entry("thing", "family", step(text))).includes("return"), isOut);
    });
  }
}

for (const [comes, fields] of [
  ["case-dropped", ["law"]],
  ["outside-label", ["law"]],
  ["permit-ends", ["law"]],
  ["must-leave", ["return", "law"]],
  ["housing-ends", []],
  ["wages-not-paid", []],
  ["key-person-leaves", []],
  ["other", []],
] as const) {
  test(`a plan B kept under housing stands in a copy only where what it tells of is chosen too: ${comes}`, () => {
    const one = entry("b", "housing", planB("Rings.", comes));
    assert.deepEqual(tellsOf(one), fields);
    const held = (...also: readonly GivenField[]) =>
      copied([one], { fields: ["housing", ...also], without: new Set() }).length;
    assert.deepEqual(
      [held(), held("law"), held("return"), held("law", "return")],
      [
        Number(fields.length === 0),
        Number(fields.every((field) => field === "law")),
        Number(fields.length === 0),
        1,
      ],
    );
    assert.equal(copied([one], { fields: ["law", "return"], without: new Set() }).length, 0);
  });
}

test("a copy holds nothing of going home unless that is chosen, nor what the person says is wrong of it", () => {
  const standing = [
    entry("w", "wishes", wishes(["go-home", "wages"], "Home to my sister.")),
    entry("iom", "family", step("Talk with IOM.")),
    entry("wrong", "family", wrong("iom", "Not with them.")),
    entry("bank", "money", step("Go along to the bank.")),
    entry("missing", "money", wrong(null, "My rent.")),
    entry("room", "housing", step("A key.")),
  ];
  const fields = ["wishes", "family", "money"] as const;
  const held = copied(standing, { fields, without: new Set() });
  assert.deepEqual(
    held.map(({ thing }) => thing),
    ["w", "bank", "missing"],
  );
  assert.deepEqual(held[0]?.content, wishes(["wages"], null));
  const all = copied(standing, { fields: [...fields, "return"], without: new Set() });
  assert.deepEqual(all, standing.slice(0, 5));
  const less = copied(standing, { fields: [...fields, "return"], without: new Set(["iom"]) });
  assert.deepEqual(
    less.map(({ thing }) => thing),
    ["w", "bank", "missing"],
  );
});

test("a copy holds nothing that tells of a case unless law is chosen, of whichever kind it is and whatever part it stands in", () => {
  const told = { to: "agency", cell: "district", consent: null } as const;
  const standing = [
    entry("w", "wishes", wishes(["wages"], "Vente på politiet.")),
    entry("pay", "money", step("Kreve lønn i straffesaken.")),
    entry("ring", "money", step("Ring.", { doer: { who: "other", name: "Bistandsadvokat" } })),
    entry("tell", "money", step("Send it.", { tells: told })),
    entry("b", "money", planB("Søk lønnsgaranti er saken henlagt.", "wages-not-paid")),
    entry("wrong", "money", wrong(null, "Politiet mangler.")),
    entry("about", "money", wrong("pay", "Ikke nå.")),
    entry("bank", "money", step("Go along to the bank.")),
  ];
  const [fields, agencies] = [
    ["wishes", "money"] as const,
    [{ cell: "district", name: "Fjordland politidistrikt" }],
  ];
  const held = copied(standing, { fields, without: new Set() }, agencies);
  assert.deepEqual(
    held.map(({ thing }) => thing),
    ["w", "bank"],
  );
  assert.deepEqual(held[0]?.content, wishes(["wages"], null));
  const all = copied(standing, { fields: [...fields, "law"], without: new Set() }, agencies);
  assert.deepEqual(all, standing);
});

test("a copy holds nothing of where the person lives, or that they ran away, unless a place to live is chosen, whatever part it stands in", () => {
  const standing = [
    entry("w", "wishes", wishes(["wages"], "Skjult adresse, mannen leter.")),
    entry("room", "housing", step("Bor på Tryggheim, rom 4, Storgata 12.")),
    entry("ran", "days", step("Rømte fra bilvasken om natta.")),
    entry("wrong", "days", wrong("ran", "Ikke om natta.")),
    entry("missing", "money", wrong(null, "Krisesenteret betaler mat.")),
    entry("bank", "money", step("Go along to the bank.")),
  ];
  const fields = ["wishes", "days", "money"] as const;
  const held = copied(standing, { fields, without: new Set() });
  assert.deepEqual(
    held.map(({ thing }) => thing),
    ["w", "bank"],
  );
  assert.deepEqual(held[0]?.content, wishes(["wages"], null));
  assert.ok(!copiedAtFirst([...fields, "housing"]).includes("housing"));
  const all = copied(standing, { fields: [...fields, "housing"], without: new Set() });
  assert.deepEqual(all, standing);
});

for (const [texts, isOut] of [
  [
    [
      ...[
        "Bor på Tryggheim.",
        "Hemmelig adresse.",
        "Skjult\nadresse.",
        "Secret address.",
        "Storgata 12.",
      ],
      ...[
        "Ran away at night.",
        "Rømte i mai.",
        "At the shelter.",
        "Hidden address.",
        "Bor hos tante.",
      ],
      ...["Møt henne på krisesenteret.", "Lives with a friend.", "Kirkeveien 7", "Rom 4."],
      ...["Bur hos Ana.", "Bodde hos tante.", "Lived with Ana.", "Slept at Ana’s.", "Kode 6."],
      ...["Kor i bygget der hun sover.", "Rommet på hotellet.", "Trygg bolig.", "Storgt. 5"],
      ...["Post til 0557 Oslo.", "Skogstien 4", "Stakk frå garden."],
      ...["Gjemme seg hos Maria i helgene.", "Buss til siste stopp, det gule huset bak kirken."],
      ...["Koden til kjellerdøra er 4411", "PIN til døra er 9912", "Nytt passord på mobilen"],
      ...["Gjemmested for passet hos Ana", "Kjøpe SIM-kort han ikke vet om"],
      ...["Dra til tante Maria uten at han vet det", "A phone that he does not know about."],
      ...["Bytte lås; ny kode er 4471.", "Ikke bli sett av Karol på torget.", "Hide her phone."],
      ...["Kvinnene i huset lager mat.", "New keys on Monday.", "Must not be found by him."],
    ],
    true,
  ],
  [
    [
      "Wants to stay in Norway.",
      "Living with pain.",
      "Sover på dagen.",
      "Bor godt.",
      "Romjulsjobb.",
      "Gå til banken.",
      "Live on the wages.",
      "Adresse til banken.",
      ...["Gå til rådhuset.", "Lese om kodeverk.", "Buy food for the house guests.", "Nøkkelkort."],
      ...["Ikke bli syk.", "Be found a job."],
    ],
    false,
  ],
] as const) {
  for (const text of texts) {
    test(`whether a copy without a place to live is without: ${text} ${isOut}`, () => {
      assert.equal(tellsOf(entry("thing", "money", step(text))).includes("housing"), isOut);
    });
  }
}

test("wishes that are of going home alone are left out, and never read as knowing of none; not knowing stays", () => {
  const left = (content: Wishes) =>
    copied([entry("w", "wishes", content)], { fields: ["wishes"], without: new Set() });
  assert.deepEqual(left(wishes(["go-home"], "Hjem.")), []);
  assert.deepEqual(left(wishes(["go-home"], "Sleep.")), []);
  assert.deepEqual(left(wishes([], "Hjem, kanskje.")), []);
  assert.equal(left(wishes([], "Sleep.")).length, 1);
  assert.equal(left(wishes([], null)).length, 1);
});

test("a copy holds nothing of a threat, a debt to somebody or a passport that they hold unless safety is chosen, whatever part it stands in", () => {
  const standing = [
    entry("w", "wishes", wishes(["wages"], "Sjefen har passet mitt.")),
    entry("owes", "money", step("Skylder 4000 euro til han som ordnet jobben.")),
    entry("wrong", "money", wrong("owes", "Ikke så mye.")),
    entry("boss", "work", step("Sjefen har sendt stygge meldinger.")),
    entry(
      "ring",
      "work",
      step("Ring.", { standing: { state: "waiting", on: "passet hos sjefen" } }),
    ),
    entry("bank", "money", step("Go along to the bank.")),
  ];
  const fields = ["wishes", "money", "work"] as const;
  const held = copied(standing, { fields, without: new Set() });
  assert.deepEqual(
    held.map(({ thing }) => thing),
    ["w", "bank"],
  );
  assert.deepEqual(held[0]?.content, wishes(["wages"], null));
  assert.ok(!copiedAtFirst([...fields, "safety"]).includes("safety"));
  const all = copied(standing, { fields: [...fields, "safety"], without: new Set() });
  assert.deepEqual(all, standing);
  assert.ok(!tellsOf(entry("own", "safety", step("Sjefen truer."))).includes("safety"));
});

test("a copy holds nothing that says that the person is under eighteen unless safety is chosen", () => {
  const standing = [entry("w", "wishes", wishes(["wages"], "Jeg er sytten. Jeg vil ha lønna."))];
  const held = (fields: Parameters<typeof copied>[1]["fields"]) =>
    copied(standing, { fields, without: new Set() });
  assert.deepEqual(held(["wishes"])[0]?.content, wishes(["wages"], null));
  assert.deepEqual(held(["wishes", "safety"]), standing);
});

for (const [texts, isOut] of [
  [
    [
      "Skylder 4000 euro til han som ordnet jobben",
      "Må betale 300 euro i måneden til agenten, ellers tar de huset",
      "Sjefen har passet hennes",
      "Sjefen har sendt stygge meldinger",
      "Må betale 300 euro i måneden til agenten",
      "Betaler avdrag til ham hver måned",
      "Han har passet hennes",
      "Passet er hos sjefen",
      "Passet har de",
      "Få passet tilbake fra agenten",
      "Ivan tok passet mitt",
      "Passet ble tatt da hun kom",
      "De tok fra henne passet",
      "The boss has her passport",
      "He kept my passport",
      "The boss has sent nasty messages",
      "Has to pay 300 euro a month to the agent or they take the house",
      "Owes 4000 euro to the man who found the job",
      "Han som ordnet jobben vil ha 3000 euro",
      "Sjefen ringer hver dag",
      "Sjefen truer",
      "Ellers kommer de til mamma",
      "Arbeidsgiveren har tatt bankkortet",
      "Hun skylder sjefen penger",
      "Eksen sender stygge meldinger",
      "Madam har papirene hennes",
      "Eksen ringer hele natta",
      "Passet ligger hos eieren",
      "Onkel til eksen vil ha pengene",
      "Agenten sier hun må betale",
      "Betaler ned lånet til onkel",
      "Sjefen har tatt telefonen hennes",
      "Han sa han skal brenne huset",
      "They will come for my kids",
      "passet hos Marek",
    ],
    true,
  ],
  [
    [
      "Sjefen skylder henne lønn",
      "Kreve lønn fra sjefen",
      "Papirene hennes er hos advokaten",
      "Krisesenteret har passet hennes i safen",
      "Betale lån i banken",
      "Sjefen må betale lønna",
      "Sende penger til mamma",
      "Søsteren ringer hver søndag",
      "De ringer ikke",
      "Hun har mobilen sin",
      "Send krav om betaling til arbeidsgiveren",
      "Betale husleie til utleier",
      "Betale leie til eieren",
      "Bestille nytt pass",
      "Hun har passet sitt",
      "Har gyldig pass",
      "UDI har passet hennes",
      "Politiet har passet",
      "Kopi av passet",
      "Ta med pass til kurset",
      "Kjøpe mat",
      "Bestille time hos fastlegen",
      "Ordne bankkort i banken",
      "Søke jobb hos et nytt firma",
      "Få arbeidskontrakt fra arbeidsgiveren",
      "Ringe NAV hver uke",
      "Pass på at hun får lønn",
      "Sjefen betaler lønn til henne",
      "Arbeidsgiver trenger kopi av passet",
      "Go along to the bank.",
      "The employer pays the wages to her account",
      "Call the union every week",
      "Ellers går det bra",
      "Skriv brev til firmaet",
      "Bring the passport to the bank",
      "Snakke med sjefen om vakter",
      "Passe barna",
      "Send a letter to the boss",
      "Få lønn utbetalt fra firmaet",
      "NAV krever 5000 kroner tilbake",
      "Betale skatt til Skatteetaten",
      "Released from hospital",
      "Ellers tar hun bussen",
      "Legge ut video av kurset",
      "Ringer på døra til legen",
      "Passet hos NAV",
    ],
    false,
  ],
] as const) {
  for (const text of texts) {
    test(`whether a copy without safety is without: ${text} ${isOut}`, () => {
      assert.equal(tellsOf(entry("thing", "money", step(text))).includes("safety"), isOut);
    });
  }
}

test("a copy never holds what a colleague found or doubted of a journey, also where going home is chosen", () => {
  const row = (kind: "settled" | "wish"): Content => ({
    kind: "return",
    row:
      kind === "wish"
        ? { row: "wish", said: null, answer: "yes" }
        : { row: "settled", said: null, question: "pays", about: null, outcome: "clear" },
    words: "Word.",
    on: today,
  });
  const plan = [entry("wish", "return", row("wish")), entry("why", "return", row("settled"))];
  const all = ["return", "safety", "law", "health", "housing"] as const;
  const held = copied(plan, { fields: all, without: new Set<string>() });
  assert.deepEqual(
    held.map(({ thing }) => thing),
    ["wish"],
  );
});
