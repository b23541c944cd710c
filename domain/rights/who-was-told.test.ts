import assert from "node:assert/strict";
import { test } from "node:test";
import { mustBeReached, mustSayWhoWasTold } from "./who-was-told.ts";

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
