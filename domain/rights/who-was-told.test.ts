import assert from "node:assert/strict";
import { test } from "node:test";
import { mustBeReached, mustSayWhoWasTold, notToldIn } from "./who-was-told.ts";

const asks = (words: string | null) => mustSayWhoWasTold("notify-child-welfare", words);

test("that child welfare was notified is written with who it was", () => {
  for (const words of [
    ...["Barnevernvakta i Fjordby, Kari.", "Told Kari at the child welfare service."],
    ...[
      "Sendte epost til barnevernet, Kari har bekreftet at den er mottatt",
      "Told Kari at child welfare that the employer hit her.",
      "Fortalte Kari i barnevernet at sjefen slår",
      "Barnevernvakta, Kari: de tror hun er 15",
      "Anne at child welfare. They will call us tomorrow.",
      "barnevernsvakta i Oslo, fikk beskjed",
    ],
    ...["Ringte barnevernvakta, Per tok imot. De skal snakke med barnet i morgen."],
    ...["Ringte barnevernvakta, snakket med Per. De kommer i kveld.", "Barnevernet, skriftlig."],
    ...[
      "Kari tok imot meldingen. De skal ringe i morgen.",
      "Per took it in, they will call later.",
    ],
    "Snakket med Silje på barnevernvakta, hun kunne ikke love noe før i morgen, men tok imot meldingen",
    "Barnevernvakta tok imot. De ba oss ikke la henne gå alene",
    "Child welfare in Fjordby took it in. They could not say when they come.",
    "Alarmtelefonen satte meg over til barnevernvakta i Fjordby, Per tok imot",
    "Kollega og jeg ringte barnevernet, Per tok imot",
    "Barnevernvakta tok imot, de melder til barneverntjenesten i Fjordby i morgen",
    "Kari på barnevernet sa at hun har fått meldingen",
    "Sa fra til barnevernet, Kari tok imot. De ringer politiet i morgen",
    ...["Sagt fra til bv vakta på telefon i natt", "BVV fikk beskjed, de sender noen"],
    "Barnevernvakta fikk beskjed, de sender noen",
    "snakket med Ola på vakta, han skrev det ned og kommer i morgen tidlig",
    "Vakta tok den. Ring igjen mandag om plassering.",
    "Told the duty officer, she took the report",
    "Child welfare took it in, they send somebody tonight",
    ...["Sa fra til bv, Kari fikk beskjed", "Vakten tok den, de sender noen i kveld"],
    "Child welfare was told, they are sending someone",
    "Told the duty officer, Anne. She says child welfare is coming tonight",
    "bv vakta sendte en bil",
  ]) {
    assert.equal(asks(words), false, words);
  }
});

test("it is not written with no words, or with those that say that nobody was reached", () => {
  for (const words of [
    ...[
      "ok",
      "Barnevernvakta",
      "Sendte e-post, venter på svar",
      "Kollega har kanskje ringt barnevernet",
    ],
    ...[
      "I emailed child welfare and wait for a reply",
      "Snakket med sjefen min, hun tar det videre",
    ],
    ...[
      "Hanne sa hun skulle ringe barnevernvakta",
      "Barnevernvakta tok imot, de ba meg ringe i morgen",
    ],
    ...["Barnevernvakta, men fikk ikke snakket med noen", "Sendt e-post, ikke noe svar ennå"],
    ...[null, "", "x", "Ringte barnevernvakta, ingen svarte", "Fikk ikke tak i noen", "Opptatt."],
    ...[
      "Prøver igjen i morgen",
      "Skal ringe barnevernet",
      "Called, no answer.",
      "Couldn't reach them",
    ],
    ...["Mamma fikk beskjed", "UDI fikk beskjed", "helt greit", "Hanne skal ringe barnevernet"],
    ...["Jeg har bedt Hanne melde fra til barnevernet", "Barnevernvakta, skal ringe i morgen"],
    ...["Barnevernvakta skal få beskjed", "My manager will call barnevernet", "barnevernet sa nei"],
    ...["Barnevernet er ikke varslet", "Barnevernvakta sa at de ikke tar saken"],
    ...["Ringte, kom ikke gjennom til barnevernet", "Skrev til barnevernet, de har ikke svart"],
    ...["Tror politiet har varslet barnevernet", "Arbeidsgiveren sa barnevernet er varslet"],
    ...["Barnevernet trenger ikke vite dette", "Hanne tar kontakt med barnevernet i morgen"],
    ...["Sendte epost til barnevernet", "I emailed child welfare last night"],
    ...["We did not tell child welfare", "Barnevernet ble ikke kontaktet", "Barnevernet nekter"],
    ...["barnevernet skal kontaktes i morgen", "Melding til barnevernet sendes i morgen"],
    ...["Told my boss, child welfare later", "Jeg tror barnevernet er varslet"],
    ...["Barnevernet må få beskjed".normalize("NFD"), "Child welfare will not take it"],
    ...["Nobody answered", "Will call tomorrow", "La igjen beskjed på telefonsvareren", "Not yet"],
  ]) {
    assert.equal(asks(words), true, String(words));
  }
});

test("nor with somebody else's word for it, or where they sent us back, put it away or are a helpline", () => {
  for (const words of [
    ...["barnevernet sa vi må ringe igjen i morgen", "Hanne sa hun har ringt barnevernet"],
    ...["Child welfare. They said we have to call again tomorrow", "Hanne har varslet barnevernet"],
    ...["Politiet, de sier fra til barnevernet", "Helsesøster sa fra til barnevernet"],
    ...["my colleague says she has called child welfare", "The police will tell child welfare"],
    ...["The school nurse told child welfare", "Kollegaen min meldte fra til barnevernet"],
    ...["barnevernvakta tok imot, men henla meldinga med en gang", "De tok ikke imot"],
    ...["Child welfare took it in but dismissed it", "Barnevernet. De sa hun er voksen"],
    ...["Child welfare, Kari. They said she is an adult", "Barnevernet tok imot, ho er for gammal"],
    ...["Ringte Alarmtelefonen 116111, de tok imot", "Called the helpline, they took it in"],
    ...[
      "Barnevernvakta tok imot, men de tar ikke saken",
      "Per took it in. They won't take the case",
    ],
    ...["Resepsjonen tok imot. Barnevernet er ikke varslet", "Vi har mottatt brev, ikke mer"],
    "Advokaten sa at barnevernet har fått beskjed",
    "Politiet tok det videre til barnevernet",
    "The police passed it on to child welfare",
    "Læreren sier at barnevernet vet",
    "Læreren har tatt det med barnevernet",
    ...["The lawyer says child welfare knows", "Kollegaen min mener at bv er varslet"],
    ...["Helsesøster sendte det videre til bv vakta", "Noen sa at bvv fikk beskjed"],
    ...[
      "Sa fra til vakta hos politiet",
      "Told the duty officer at the police",
      "Politivakta tok den",
    ],
    ...[
      "Vakta tok den, men de ba oss ringe igjen",
      "Child welfare took it, they asked us to call again",
    ],
    ...["bv vakta, ingen svarte", "Sendte sms til bv vakta", "Sendte melding til bv i natt"],
    "Legevakta fikk beskjed",
  ]) {
    assert.equal(asks(words), true, words);
  }
});

test("the words at fault are those that can be quoted, and none where none is", () => {
  for (const [words, fault] of [
    ["Ringte barnevernvakta, ingen svarte", "ingen svarte"],
    ["Advokaten sa at barnevernet har fått beskjed", "Advokaten sa at barnevernet"],
    ["Barnevernvakta, skal ringe i morgen", "skal ringe"],
    ["barnevernet sa vi må ringe igjen i morgen", "vi må ringe igjen"],
    ["Barnevernet trenger ikke vite dette", "ikke"],
    ["Ringte Alarmtelefonen 116111, de tok imot", "Alarmtelefonen"],
    ["Sendte epost til barnevernet", "Sendte"],
    ...[["Barnevernvakta, Per tok imot", null] as const, [null, null] as const],
    ...[["ok", null] as const, ["Mamma fikk beskjed", null] as const],
    ["Vakta tok den. Ring igjen mandag om plassering.", null],
  ] as const) {
    assert.equal(notToldIn(words), fault, String(words));
    assert.ok(fault === null || asks(words), "what is at fault is asked about");
  }
});

test("that child welfare was notified is done only when they have taken it in", () => {
  const asked = (step: string | null) =>
    ([null, "not-yet", "received"] as const).map((reached) => mustBeReached(step, reached));
  assert.deepEqual(asked("notify-child-welfare"), [true, true, false]);
  assert.deepEqual(asked("lawyer-on-expulsion"), [false, false, false]);
});

test("of what else is done no words are asked for", () => {
  for (const step of [null, "lawyer-on-expulsion", "ask-child-welfare-again"]) {
    assert.equal(mustSayWhoWasTold(step, null), false);
  }
});
