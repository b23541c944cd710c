import assert from "node:assert/strict";
import { test } from "node:test";
import { speaksOfHealth } from "./health-words.ts";

for (const [does, texts] of [
  [
    true,
    [
      ...[
        "Jeg vil ikke møte ham igjen. Jeg er gravid.",
        "Se også jordmortimen.",
        "Ring fastlegen.",
      ],
      ...[
        "Er sjuk.",
        "Tar medisiner.",
        "Hun har vondt i ryggen.",
        "Brukket arm.",
        "Tenker på selvmord.",
      ],
      ...["Legetime tirsdag.", "På legevakten i går.", "Psykolog.", "Avhengig av tabletter."],
      ...[
        "She is pregnant.",
        "The doctor said so.",
        "His injury.",
        "Takes pills.",
        "Cannot sleep, nightmares.",
      ],
      ...["Overgrep på jobben.", "Time hos tannlegen."],
    ],
  ],
  [
    false,
    [
      ...["Finne rom før jul.", "Kopi av kontrakten.", "Legge fram timelister."],
      ...[
        "Kollegaene vet det.",
        "Det er greit.",
        "Lønn for august.",
        "Sykle til jobben.",
        "Pass fra fødelandet.",
      ],
      ...[
        "A room before Christmas.",
        "Until the pay comes.",
        "Fill in the form.",
        "Still at work.",
      ],
      ...["Rusle en tur.", "Russisk tolk.", "Bruk telefonen.", "Sårbar avtale."],
    ],
  ],
] as const) {
  for (const text of texts) {
    test(`whether words tell of health: ${text} ${does}`, () => {
      assert.equal(speaksOfHealth(text), does);
    });
  }
}
