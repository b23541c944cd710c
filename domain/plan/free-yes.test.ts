import assert from "node:assert/strict";
import test from "node:test";
import { readsAsIf } from "./return.ts";

const isInDoubt = (words: string): boolean => readsAsIf({ topic: "wish", answer: "yes", words });

for (const words of [
  "Ja, jeg vil hjem for de har datteren min.",
  "Ja, jeg vil hjem, de holder datteren min der.",
  "Ja, jeg vil hjem, for onkelen passer på datteren min.",
  "Ja, jeg vil hjem så barna slipper å bli slått.",
  "Ja, jeg vil hjem så de slutter å slå barna.",
  "Ja, de har sagt at jeg ikke får bo her lenger.",
  "Ja, jeg får ikke bo her lenger.",
  "Yes, I want to go home because they have my daughter.",
  "Yes, I want to go home, they keep my daughter there.",
  "Yes, I want to go home, my uncle looks after my daughter.",
  "Yes, I want to go home so the children are not beaten any more.",
  "Yes, I want to go home so that they stop beating the children.",
  "Yes, they have said I can't live here any longer.",
  "Yes, I am not allowed to live here any more.",
  "Ja, onkelen har tatt med seg barna mine.",
  "Ja, jeg vil hjem, dei har dottera mi.",
  "Ja, jeg vil hjem. Datteren min bor hos dem.",
  "Ja, jeg vil hjem. Datteren min er hos onkelen.",
  "Ja, barna blir slått hvis jeg ikke kommer.",
  "Ja, jeg vil hjem så han ikke slår mor.",
  "Ja, eg får ikkje bu her lenger.",
  "Ja, jeg kan ikke bli i leiligheten lenger.",
  "Ja, jeg er kastet ut.",
  "Ja, jeg må ut av rommet.",
  "Ja, mottaket sier jeg ikke får være her.",
  "Yes, Petru has my daughter.",
  "Yes, my kids are with them.",
  "Yes, the children are with my uncle.",
  "Yes, they took my son.",
  "Yes, so he won't hurt my mother.",
  "Yes, I was thrown out.",
  "Yes, they won't let me stay here.",
  "Yes, I can not stay here any more.",
  "Yes, I have nowhere to live here.",
  "Ja, jeg har ingen plass å bo lenger.",
  "Ja, fordi de nekter meg å se barna mine ellers.",
  "Ja, jeg vil hjem. De har barna.",
  "Ja, jeg vil hjem. Guttene mine er hos svigermor.",
  "Ja, jeg vil hjem for å beskytte barna.",
  "Ja, jeg vil hjem. Eksen slår dem.",
  "Ja, så slipper søsteren min juling.",
  "Ja, for mamma får bank hvis jeg blir.",
  "Ja, jeg får ikke lov til å bo her.",
  "Ja, jeg mister rommet mitt.",
  "Ja, utleier kaster meg ut på fredag.",
  "Yes, they keep my boy.",
  "Yes, my uncle is raising my daughter.",
  "Yes, because my children are being beaten.",
  "Yes, to save my kids.",
  "Yes, I may no longer live here.",
  "Yes, I can't live here any more.",
  "Yes, they say I can't stay.",
  "Yes, he kept my son there.",
] as const) {
  test(`a yes that is held by a child, a blow or no place to stay is no free one: ${words}`, () => {
    assert.equal(isInDoubt(words), true);
  });
}
for (const words of [
  "Ja, jeg vil hjem til barna mine.",
  "Ja, jeg vil hjem til datteren min, hun bor hos mor.",
  "Yes, I want to go home to my children.",
  "Ja, jeg vil hjem. Barna mine bor hos moren min.",
  "Ja, jeg vil hjem, mamma passer på barna mine.",
  "Ja, eg vil heim til barna mine.",
  "Ja, jeg vil bo hos søsteren min.",
  "Yes, I want to live with my children.",
  "Yes, I miss my daughter. She lives with my mother.",
  "Ja, jeg vil hjem til mor og barna.",
  "Ja. Jeg vil bo hos foreldrene mine, de venter på meg.",
  "Ja, jeg savner barna mine og vil hjem.",
  "Yes. My kids are with my mother and I miss them.",
  "Ja, jeg vil være sammen med sønnen min.",
] as const) {
  test(`a yes that longs for children, or to live with kin, is a free one: ${words}`, () => {
    assert.equal(isInDoubt(words), false);
  });
}
