import type { Translated } from "../area.ts";
import type { law as original } from "../en/law.ts";

export const law: Translated<typeof original> = {
  readBy: null,
  words: {
    "law.heading": "Lover og forskrifter",
    "law.about": "Ordlyden i paragrafene som Lenke bygger på, slik loven skriver dem.",
    "law.held": "Disse paragrafene finnes her. Loven har flere.",
    "law.as-of": "Ordlyden er den som gjaldt {day}. Senere endringer er ikke med.",
    "law.last-amended": "Loven ble sist endret med virkning fra {day}.",
    "law.source": "Hos kilden",
    "law.changed": "(ordlyden er endret siden vi leste den)",
    "law.earlier": "Ordlyden {day}, til {until}",
    "law.rests": "Det som bygger på den her",
    "law.rests.right": "En rett",
    "law.rests.reckoning": "Hvordan lønn regnes",
    "law.rests.pay-rule": "En regel om lønn eller arbeidstid",
    "law.rests.rate": "En minstesats",
    "law.rests.sharing-rule": "En regel om deling",
    "law.rests.provision": "En bestemmelse",
    "law.rests.concept": "Et ord",
    "law.rests.change": "En endring i loven",
    "law.rests.sign": "Et tegn",
    "law.rests.job-right": "I Jobben min",
    "law.rests.body": "En instans",
  },
};
