import type { Citation, Decision } from "../domain/knowledge/decision.ts";
import type { Bilingual } from "../domain/knowledge/factor.ts";

type Language = keyof Bilingual;

const echr = (nb: string, en: string): Bilingual => ({
  nb: `Den europeiske menneskerettsdomstol (EMD), ${nb}`,
  en: `European Court of Human Rights, ${en}`,
});

/** Our own translations, read by no native speaker. */
const courts: Readonly<Record<string, Bilingual>> = {
  "European Court of Human Rights (Chamber)": echr("kammer", "Chamber"),
  "European Court of Human Rights (Grand Chamber)": echr("storkammer", "Grand Chamber"),
  "European Court of Human Rights (Plenary)": echr("plenum", "Plenary"),
  "Court of Appeal (Criminal Division), England and Wales": {
    nb: "Court of Appeal, straffeavdelingen (ankedomstolen i England og Wales)",
    en: "Court of Appeal (Criminal Division), England and Wales",
  },
  "Korkein oikeus (Supreme Court of Finland)": {
    nb: "Korkein oikeus (Finlands høyesterett)",
    en: "Korkein oikeus (Supreme Court of Finland)",
  },
  "Högsta domstolen (Supreme Court of Sweden)": {
    nb: "Högsta domstolen (Sveriges høyesterett)",
    en: "Högsta domstolen (Supreme Court of Sweden)",
  },
  "Østre Landsret": {
    nb: "Østre Landsret (Danmark)",
    en: "Østre Landsret (High Court of Eastern Denmark)",
  },
  Høyesterett: { nb: "Høyesterett", en: "Høyesterett (Supreme Court of Norway)" },
  "Borgarting lagmannsrett": {
    nb: "Borgarting lagmannsrett",
    en: "Borgarting lagmannsrett (court of appeal)",
  },
  "Oslo tingrett": { nb: "Oslo tingrett", en: "Oslo tingrett (district court)" },
  "Jæren tingrett": { nb: "Jæren tingrett", en: "Jæren tingrett (district court)" },
};

/** Proper titles are left as they are. */
const sourcesInNorwegian: Readonly<Record<string, string>> = {
  "Judgment as stored in a public data set, Facts":
    "Dommen slik den ligger i et åpent datasett, faktadelen",
  "Judgment as stored in a public data set, Facts and outcome label":
    "Dommen slik den ligger i et åpent datasett, faktadelen og utfallet",
  "Judgment as stored in a public data set, Law (cut at 10,000 characters, ends in § 73)":
    "Dommen slik den ligger i et åpent datasett, rettsdelen (kuttet ved 10 000 tegn, slutter i § 73)",
  "Judgment as stored in a public data set, Law (Graziani-Weiss, text of Article 4 § 3 (a))":
    "Dommen slik den ligger i et åpent datasett, rettsdelen (Graziani-Weiss, ordlyden i artikkel 4 § 3 bokstav a)",
  "Judgment as stored in a public data set, Law (Graziani-Weiss v. Austria, which restates the test)":
    "Dommen slik den ligger i et åpent datasett, rettsdelen (Graziani-Weiss mot Østerrike, som gjentar vurderingen)",
  "Press release of the Court, first page": "Pressemelding fra domstolen, første side",
  "Press release of the Court, first part": "Pressemelding fra domstolen, første del",
  "Court's information note 205, beginning": "Domstolens informasjonsskriv nr. 205, begynnelsen",
  "Case study, abstract": "Casestudie, sammendraget",
  "Judgment front page (final)": "Forsiden av dommen (rettskraftig)",
  "Judgment front page (date of finality)": "Forsiden av dommen (dagen den ble rettskraftig)",
  "Judgment front page with conclusions": "Forsiden av dommen, med konklusjonene",
  "Judgment, §§ 1-3": "Dommen, §§ 1–3",
  "Judgment, first paragraphs": "Dommen, de første avsnittene",
  "Judgment, passages shown in the excerpt": "Dommen, avsnittene i utdraget",
  "Index excerpt: register line with conclusions": "Utdrag av et register, med konklusjonene",
  "Council of Europe summary": "Sammendrag fra Europarådet",
  "European Commission summary": "Sammendrag fra Europakommisjonen",
  "ETUC case summary with paragraph numbers (§§ 62, 69)":
    "Sammendrag fra ETUC, med numre på avsnittene (§§ 62, 69)",
  "Prosecution service article": "Artikkel fra påtalemyndigheten",
  "News on the verdict": "Nyhet om skyldspørsmålet",
  "News on first instance and appeal": "Nyhet om første instans og anken",
  "News on the district court": "Nyhet om tingretten",
  "News on the civil claim LB-2014-9300-2": "Nyhet om det sivile kravet, LB-2014-9300-2",
  "News on the judgment": "Nyhet om dommen",
  "News on the decision": "Nyhet om avgjørelsen",
  "News on all three instances": "Nyhet om alle tre instansene",
  "News quoting the decision": "Nyhet som siterer avgjørelsen",
  "News quoting the judgment": "Nyhet som siterer dommen",
  News: "Nyhet",
  "Court's summary of the appeal judgment, cut in the reasons":
    "Rettens sammendrag av ankedommen, kuttet i begrunnelsen",
  "Research abstract: four Danish prosecutions, no conviction, usury in two":
    "Sammendrag av forskning: fire danske straffesaker, ingen dømt, åger i to",
  "Fafo-notat 2021:11, Brunovskis and Ødegård, chapter 2.3 (lines of the text version)":
    "Fafo-notat 2021:11, Brunovskis og Ødegård, kapittel 2.3 (linjer i tekstutgaven)",
  "KOK case note": "Omtale av saken hos KOK",
  "Headnote on the court's own site": "Sammenfatningen på domstolens egne sider",
  "Headnote and charge as published by UDI": "Sammenfatningen og tiltalen slik UDI har lagt dem ut",
  "Headnote and first paragraphs as published by UDI":
    "Sammenfatningen og de første avsnittene slik UDI har lagt dem ut",
  "Report on the charge": "Omtale av tiltalen",
  "Charge as printed in the report": "Tiltalen slik den står i domssamlingen",
  "Comment on the judgment": "Kommentar til dommen",
  "Comment after a seminar with the prosecutor": "Kommentar etter et seminar med aktor",
  "Summary of the Supreme Court decision": "Sammendrag av høyesterettsavgjørelsen",
  "Summary of the court of appeal decision": "Sammendrag av avgjørelsen fra ankedomstolen",
  "UNODC case database": "UNODCs base over saker",
  "Facts as communicated": "Fakta slik de ble sendt partene",
  "ITC-ILO compendium, excerpt": "ITC-ILOs samling, utdrag",
  "Textbook abstract": "Sammendrag av en lærebok",
};

/** Other than by number. */
const placesInNorwegian: Readonly<Record<string, string>> = {
  abstract: "sammendraget",
  article: "artikkelen",
  charge: "tiltalen",
  "charge, item a": "tiltalen, post a",
  excerpt: "utdraget",
  facts: "faktadelen",
  "facts excerpt": "utdrag av faktadelen",
  "facts part": "faktadelen",
  "Fact summary": "sammendrag av fakta",
  heading: "overskriften",
  headnote: "sammenfatningen",
  "Principal facts": "hovedfakta",
  quotation: "sitat",
  "quotation from the decision": "sitat fra avgjørelsen",
  summary: "sammendraget",
};

/** An unknown one as it was written. */
export function courtText(language: Language, court: string): string {
  return courts[court]?.[language] ?? court;
}

/** With its address; without words of ours as it was written. */
export function sourceTitle(language: Language, title: string): string {
  const [, name = title, address = ""] = /^(.+?)(:? https?:\/\/\S+)?$/.exec(title) ?? [];
  const own = language === "nb" ? sourcesInNorwegian[name] : undefined;
  return `${own ?? name}${address}`;
}

/** “§ 5”, “lines 277–278”. */
export function placeText(language: Language, at: string): string {
  const told = at.replace(/(\d)-(\d)/g, "$1–$2");
  if (language === "en") {
    return told;
  }
  return placesInNorwegian[at] ?? told.replace(/^lines? /, "linje ").replace(/^p\. /, "s. ");
}

export function citationText(
  language: Language,
  decision: Decision,
  { source, at }: Citation,
): string {
  return `${sourceTitle(language, decision.sources[source] ?? source)}, ${placeText(language, at)}`;
}
