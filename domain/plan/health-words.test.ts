import assert from "node:assert/strict";
import { test } from "node:test";
import { namesDiagnosis, speaksOfHealth } from "./health-words.ts";

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
      ...["Vil ikke leve.", "Vil dø.", "Har kuttet seg.", "Wants to die.", "Cut herself."],
      ...["Hører stemmer.", "Hun venter barn.", "She is expecting.", "Baby due in June."],
      ...["Gynekolog.", "Menstruasjon.", "P-piller.", "Metadon.", "Klinikk.", "STD test."],
      ...["DPS.", "Time på BUP.", "ADHD.", "Detox.", "Sjukmeldt.", "Sykepleier.", "Sjukepleiar."],
      ...["Psychologist.", "Psychiatric ward.", "Sleeping tablets.", "Epileptisk.", "Rusavhengig."],
      ...["Øyelege.", "Pillene.", "Dokter.", "Lækjar.", "Physio.", "Blood test.", "Dental."],
      ...["Fødsel i mai.", "Skadet seg.", "Skade i ryggen.", "Behandling for kreft.", "Alkohol."],
      ...["Bilulykke, skadet i beinet.", "Skadet i maskinen.", "Skadet på rommet."],
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
      ...["Fødselsdag 3. mai.", "Fødselsnummer.", "Fødselsattest.", "Saksbehandling."],
      ...["Behandling av søknad.", "Skade på døra.", "Skadet møbel.", "Spiralblokk."],
      ...["Avhengig av bussen.", "Samle kreftene.", "Alcohol-free.", "Venter barnet på skolen."],
      ...["Expecting a call."],
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

test("a diagnosis is named by a word for it, and not by what helps, what one is tested for or who is for it", () => {
  for (const text of [
    ...[
      "En psykose",
      "Er psykotisk",
      "Psykotiske tanker",
      "Har hiv",
      "hiv-positiv",
      "HIV positive",
    ],
    ...["Er traumatisert", "Traumatised", "Dement", "demens", "Hun er autist", "autisme", "PTSD"],
    ...["Testet positivt for hiv", "Testet for hiv: positiv", "Har tbc", "Har autismediagnose"],
  ]) {
    assert.ok(namesDiagnosis(text), text);
  }
  for (const text of [
    ...["Trenger psykososial oppfølging", "psykosomatisk", "Skal til tbc-kontroll", "Tbc kontroll"],
    ...[
      "Vil teste seg for hiv",
      "Wants to get tested for HIV",
      "Testes for hiv og tbc",
      "hiv-test",
    ],
    ...["Opplevelsen var traumatisk", "Ring Autismeforeningen", "Politiet dementerte at"],
  ]) {
    assert.ok(!namesDiagnosis(text), text);
  }
});
