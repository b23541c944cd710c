import assert from "node:assert/strict";
import { test } from "node:test";
import { toYou, turnedToYou } from "./to-you.ts";

const examples: readonly (readonly ["en" | "nb", string, string])[] = [
  ["nb", "Personen reiste ut {0}.", "Du reiste ut {0}."],
  ["nb", "Har personen forklart seg, og hvor?", "Har du forklart deg, og hvor?"],
  ["nb", "koordinatoren, sammen med personen", "koordinatoren, sammen med deg"],
  ["nb", "det personen trenger å ta med", "det du trenger å ta med"],
  ["nb", "når saken trenger personen", "når saken trenger deg"],
  ["nb", "Tillatelse for barna til personen", "Tillatelse for barna dine"],
  ["nb", "Mens personens egen tillatelse løper", "Mens din egen tillatelse løper"],
  [
    "nb",
    "En tillatelse for den som har forklart seg",
    "En tillatelse for den som har forklart seg",
  ],
  [
    "nb",
    "i en av dagene. Se i vedtaket, rett det som er feil, og be om at det ikke gjennomføres før.",
    "i en av dagene. Se i vedtaket og si fra til oss hvilke dager som står der, og be om at det ikke gjennomføres før.",
  ],
  [
    "en",
    "in either day. Look in the decision, put right what is wrong, and ask",
    "in either day. Look in the decision and tell us which days stand there, and ask",
  ],
  ["en", "The person has left Norway.", "You have left Norway."],
  ["en", "Does the person want it, if the person agrees?", "Do you want it, if you agree?"],
  ["en", "in the language the person chooses", "in the language you choose"],
  ["en", "the person themselves, by going there", "you yourself, by going there"],
  ["en", "an account that the person reaches from abroad", "an account that you reach from abroad"],
  ...["watch watches", "go goes", "carry carries", "pass passes", "lie lies", "use uses"].map(
    (verbs): (typeof examples)[number] => {
      const [you = "", they = ""] = verbs.split(" ");
      return ["en", `what the person ${they} there`, `what you ${you} there`];
    },
  ),
  ["en", "what the person does there", "what you do there"],
  ["en", "Permit for the person's children", "Permit for your children"],
  [
    "en",
    "the person whom the case says it was done to (fornærmet), if they have testified",
    "the person whom the case says it was done to (fornærmet), if they have testified",
  ],
];

for (const [language, said, toThem] of examples) {
  test(`said to the person, “${said}” is “${toThem}”`, () => {
    assert.equal(toYou(language, said), toThem);
    assert.equal(toYou(language, toThem), toThem, "said to them once, it stays");
  });
}

test("no text of any right speaks of the person, or in half a sentence, once it is said to them", () => {
  const turned = turnedToYou();
  assert.ok(turned.length > 100, "there are many, or this means nothing");
  const wrong = turned.filter(
    ({ en, nb }) =>
      /\bpersonens?\b|\b[Dd]u(?: [a-zæøå]+){0,2} seg\b|\b(?:for|med|til) du\b/i.test(nb) ||
      /\bthe person\b(?! whom)|\byou (?:is|has|was|does|wants|agrees)\b|\b(?:is|has|was|does) you\b/i.test(
        en,
      ),
  );
  assert.deepEqual(wrong, []);
  const notTheirs = turned.filter(
    ({ en, nb }) => /rett den,|skriv den ned, og/.test(nb) || /put it right,/.test(en),
  );
  assert.deepEqual(notTheirs, [], "what they cannot correct themselves");
});
