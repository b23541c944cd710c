import assert from "node:assert/strict";
import { test } from "node:test";
import { mustSayWhoWasTold } from "./who-was-told.ts";

const asks = (words: string | null) => mustSayWhoWasTold("notify-child-welfare", words);

test("that child welfare was notified is written with who it was", () => {
  for (const words of [
    ...["Barnevernvakta i Fjordby, Kari.", "Told Kari at the child welfare service."],
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
    ...["Nobody answered", "Will call tomorrow", "La igjen beskjed på telefonsvareren", "Not yet"],
  ]) {
    assert.equal(asks(words), true, String(words));
  }
});

test("of what else is done no words are asked for", () => {
  for (const step of [null, "lawyer-on-expulsion", "ask-child-welfare-again"]) {
    assert.equal(mustSayWhoWasTold(step, null), false);
  }
});
