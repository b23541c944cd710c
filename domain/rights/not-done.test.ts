import assert from "node:assert/strict";
import { test } from "node:test";
import { notDoneIn } from "./not-done.ts";

test("what is still to be done is not written as done, and what comes after it was is no such word", () => {
  for (const words of [
    "Skal klage i morgen, advokaten venter på papirene",
    "Vi må sende kravet",
    "I morgen",
    "Ikke sendt ennå",
    "Advokaten skal klage",
    "Hun sender klage",
    "The lawyer sends the appeal",
    "Will appeal tomorrow",
    "Not sent yet",
    "Ringte advokaten, men fikk ikke svar. Prøver igjen.",
    "Klagen er skrevet, men ikke sendt ennå",
    "Advokaten svarte ikke",
    "Advokaten tar ikke saken",
    "Ringde to gonger utan svar",
    "Har ikke fått sendt den",
    "Tried to reach the lawyer three times, nobody picked up",
    "The lawyer says she does not take this case",
    "Wrote the appeal, it has not been sent",
    "Called, no answer",
    "We didn't get hold of anyone",
    "Klagen er ikke ennå sendt",
    "The appeal hasn't been sent",
    "The appeal hasn’t been sent",
    "not yet sent",
    "It has not yet been filed",
    "It must be sent tomorrow",
    "Skal bli sendt i morgen",
    "Klagen blir sendt i morgen",
    "Kravet må sendes",
    "sendte klage? nei, ikke ennå",
    "Sendt klage? Nei",
    "Fikk ikke svar først. Ringte igjen, ingen svarte",
  ]) {
    assert.notEqual(notDoneIn(words), null, words);
  }
  for (const words of [
    "Klagen er sendt, vi skal ringe om svaret i morgen",
    "Advokaten klaget, svar ventes",
    "Ringte advokaten",
    "Vi sender søknaden sammen på møtet, kvittering 123",
    "Hun leverer søknaden i Altinn, kvittering lagret",
    "I file the appeal by post, receipt kept",
    "Fagforbundet sendte kravet, se brevet.",
    "Called a lawyer",
    "Sent by post, they will answer next week",
    "Advokaten svarte ikke, så vi sendte klagen selv",
    "NAV sa nei, og vi har spurt hvorfor",
    "They did not answer, so we filed it by post",
    "Fikk kvittering for klagen",
    "Politiet tok imot klagen",
    "Fikk ikke svar først. Avtalt møte fredag",
    "Ringt politiet, tried twice and got through",
    "Snakket med advokaten. Hun tar ikke betalt",
    "Talked to the lawyer, she does not take money",
    "Forsøkte først, fikk avtale på onsdag",
    "Har du sendt klagen? Ja, sendt i går",
    "",
    null,
  ]) {
    assert.equal(notDoneIn(words), null, words ?? "");
  }
});
