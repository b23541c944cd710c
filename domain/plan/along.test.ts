import assert from "node:assert/strict";
import test from "node:test";
import { takesChild } from "./along.ts";

test("a journey takes a child along where that is answered, or its words tell of one beside an answer that none is", () => {
  const takes = (words: string, along: "none" | "own" | "child" | null) =>
    takesChild({ topic: "journey", answer: "said", words, along });
  for (const words of [
    ...["Jeg tar med meg jenta fra kjøkkenet, hun er 15. Søstera mi henter oss."],
    ...["Hun tar med seg jenta på 16 hjem, fly 14. desember", "Jeg og babyen reiser hjem"],
    ...["Me and my son, who is 4, mother meets us", "Jeg og en 16-åring reiser sammen"],
    ...["Buss 15. desember sammen med Mira (16) som jobbet med meg.", "Buss sammen med Mira, 16."],
  ]) {
    assert.equal(takes(words, "none"), true, words);
    assert.equal(takes(words, null), false, "not asked, as through the API");
  }
  for (const words of [
    ...["Jeg tar med jenta på 16.", "Sammen med Mira som jobbet med meg, hun er 16."],
    ...["Tar med jenta til Elena, hun er 16.", "Jeg og sønnen min på 3 og niesen min."],
  ]) {
    assert.equal(takes(words, "own"), true, words);
  }
  for (const words of [
    ...["Jeg og barna mine, Ana på 9 og Luka på 4. Mamma henter oss.", "Jeg og babyen reiser hjem"],
    ...[
      "Fly 14. desember, jeg og sønnen min på 4. Mannen min henter oss.",
      "Me and my kids, by bus.",
    ],
  ]) {
    assert.equal(takes(words, "own"), false, words);
  }
  for (const words of [
    ...["Fly på 12. desember, søsteren møter meg", "Flyet er 14.30 på fredag", "Buss til IOM"],
    ...["Toget er 12 timer, onkel møter", "Fly 5. desember, det er 3 timer til bussen"],
    ...["Fly 5. desember, 12. rad, mor møter", "Buss 11, 15. desember", "Fly, rad 3."],
    ...["The flight is 11 hours, on 12 December", "Flyr kl. 16, mor møter"],
  ]) {
    assert.equal(takes(words, "none"), false, words);
    assert.equal(takes(words, "child"), true, words);
  }
});

test("who is along is read by the word for a child and by an age in letters, and not of who meets or waits", () => {
  const takes = (words: string, along: "none" | "own") =>
    takesChild({ topic: "journey", answer: "said", words, along });
  for (const words of [
    "Fly 10. desember med en gutt på femten fra huset. Mamma møter oss.",
    "Fly 10. desember med et barn fra huset",
    "Jeg og sytten-åringen reiser sammen",
    "Buss med niesa mi på fjorten",
    "Fly sammen med barna mine",
    "I take the boy home by bus.",
    "By bus with a girl of fifteen",
    "Fly med mamma, Ana og en gutt fra huset. Tante møter oss.",
    "Datteren min (4) og jeg, med fly",
    "Me and the kids, by bus. Mother meets us.",
    "Eg tek med meg guten heim",
    "Gutten blir med meg på flyet",
    "Mamma møter meg og jenta på flyplassen",
    "Jeg reiser ikke alene, men med en gutt fra huset",
    "Jeg tar fly med Mira. Hun er femten og mamma møter oss.",
    "Gutten reiser for seg med barnevernet, og jeg tar med en jente fra huset",
    "Gutten reiser med barnevernet og meg",
    "Jeg reiser med gutten og barnevernet",
    "Barna mine reiser ikke med barnevernet, barna mine reiser med meg",
    "Jeg reiser med to barn",
    "Mira på femten venter på meg på stasjonen. Vi reiser sammen.",
    "Mira på femten møter meg og reiser med meg hjem",
    "Mira på femten reiser med barnevernet til Oslo, og så blir hun med meg",
    "En 15 år gammel gutt er med",
    "Fly, en gutt fra huset blir med",
    "Vi reiser tre sammen: jeg, mamma og ei jente",
    "Buss med Ivans unger",
    "fly med Lukas 9, søster møter",
    "fly. 2 små med, syster møter",
    "Fly sammen med Elenas barn",
  ]) {
    assert.equal(takes(words, "none"), true, words);
  }
  for (const words of [
    "Barna mine møter meg",
    "Mamma og barna mine møter oss på flyplassen",
    "Jeg tar fly og mamma og barna mine møter oss",
    "Fly hjem til barna mine",
    "Buss til barna",
    "My children wait for me",
    "Fly 12. desember. My son is waiting at home.",
    "Mor henter meg med bil",
    "Fly med IOM. Lillesøster på ni møter meg.",
    "Med bil til barna mine",
    "Jeg reiser uten barna mine",
    "Jeg tar ikke med barn",
    "Jeg skal bo sammen med barna mine i Cluj, fly 10. desember",
    "Fly med Norwegian og Flybuss 9, søster møter",
    "Buss med Flixbus 9",
    "Fly med Anna 27, vi deler hus",
    "Ingen barn er med meg",
    "Fly med Redd Barna",
    "Jeg og sønnen min på 24 tar fly",
    "Vi er fem. Klokken er ti, og bussen går på fem timer.",
    "Jeg har ikke vært hjemme på fem år",
    "Mamma kommer med barna mine til flyplassen og henter meg",
    "Buss hjem, så kan jeg være med barna mine",
    "By bus with my cousin, who is twenty-five years old",
    "Buss med en 25 år gammel kollega",
    "Mira på femten venter på meg på stasjonen. Bussen går klokken ni.",
  ]) {
    assert.equal(takes(words, "none"), false, words);
  }
  for (const words of [
    "Fly med barna mine og en jente fra huset på seksten",
    "Buss, barna mine og nabobarnet",
    "Me and my son and a girl from the house",
    "Barna mine og sekstenåringen fra huset",
    "Sønnen min og barna til Elena tar buss med meg",
    "Jeg, sønnen min og et barn fra huset",
    "Barna mine og en seksten år gammel gutt",
    "My kids and the neighbour's girl",
    "Barna mine, en gutt og en jente fra huset",
    "Buss fredag. Jeg følger sønnen til en kollega hjem til moren hans.",
    "Buss fredag. Sønnen til naboen er med.",
    "Buss fredag. Jeg tar med datteren til søstera mi.",
    "Med barna mine og datteren til Elena",
    "Buss fredag med barna mine og en venn av dem.",
    "With my children and a friend of theirs",
    "With the son of a colleague",
    "Jeg tar med barna hennes, 5 og 8 år, til mormor.",
    "I take his children home",
    "Tar med sønnen hans på 12.",
    "Jeg har med barna til Ivan, 5 og 8 år.",
    "Fly 12. desember med barna til Ivan",
    "Buss sammen med ungene til Ivan",
    "Eg reiser med ungane til Ivan på fredag",
    "Fly til Beograd med barna til Ivan",
    "Barna til Ivan blir med meg på bussen",
    "Jeg tar med jentene til Anne-Marie",
    "By bus with Ivan's kids",
    "Buss fredag med Elenas barn",
    "Jeg tar med Ivans unger hjem",
    "By bus with the children of Ivan",
  ]) {
    assert.equal(takes(words, "own"), true, words);
  }
  for (const words of [
    "Fly med barna mine",
    "Buss med sønnen min på seks",
    "Datteren min (4) og jeg, med fly",
    "Fly, barna mine på seks og ni",
    "Jeg og sønnen min. Nabobarna og niesa mi møter oss.",
    "Jeg og datteren min, en jente fra IOM møter oss",
    "Jeg har en gutt på fem, sønnen min reiser med meg",
    "Fly med barna mine, en gutt på seks og en jente på ni",
    "Fly til Gdańsk på torsdag med barna mine, gutten på 6 og jenta på 9. Mor henter oss.",
    "Med barna mine og niesa mi på tjue",
    "Jeg reiser med mine to barn, Ana på 4 og Luka på 9 år. Fly til Beograd, søsteren min henter oss.",
    "Mine barn på 4 og 9 år er med",
    "Med mine tre barn til Polen",
    "Hun reiser med barna sine, 4 og 9 år",
    "My kids, 3 and 7, come with me",
    "Fly med barna til Polen",
    "Jeg reiser med ungene fra Oslo fredag",
    "Fly med barna mine til faren deres",
    "Buss med sønnen min og mannen min",
    "Me and my two kids, 6 and 9",
    "Jeg reiser med barna mine til Praha",
    "Jeg reiser med barna til Praha",
    "Jeg reiser med mine barn til Ivan",
    "Fly med ungene til Ivano-Frankivsk",
    "By plane with my kids to Ivanovo",
    "Buss med barna til Ivanovo",
    "Tog med barna til Oslo, og fly derfra",
    "Buss med barna til Gardermoen fredag",
    "Buss med barna til flyplassen",
    "Med barna reiser jeg til Ivan",
  ]) {
    assert.equal(takes(words, "own"), false, words);
  }
});

test("a child who travels apart with child welfare is along on nobody's journey", () => {
  for (const words of [
    "Kongle reiser samme dag, sammen med barnevernet",
    "Gutten reiser for seg med barnevernet",
    "The boy travels by himself with child welfare",
    "Fly 10. desember. Gutten på femten reiser for seg, med Mona Lie fra barnevernet.",
    "Samme dag reiser gutten med barnevernet, og mamma møter meg",
    "I go by bus. The girl of fifteen flies with child welfare on 12 December.",
  ]) {
    for (const along of ["none", "own"] as const) {
      assert.equal(takesChild({ topic: "journey", answer: "said", words, along }), false, words);
    }
    const child = { topic: "journey", answer: "said", words, along: "child" } as const;
    assert.equal(takesChild(child), true, "where it is answered");
  }
});
