import assert from "node:assert/strict";
import test from "node:test";
import { speaksOfLaw } from "./law-words.ts";

const tells: readonly string[] = [
  ...["Ring ROSA i morgen.", "Plass i Lauras hus.", "A room at Safe House."],
  ...["Kreve lønn i straffesaken mot sjefen.", "Er saken henlagt, søk lønnsgaranti."],
  ...["Ringe politiet og bistandsadvokaten.", "Bo hos en venn når oppholdstillatelsen er ute."],
  ...["Han sendes ut i mai.", "Redd for å bli sendt ut.", "He may be deported."],
  "Rom der sjefen ikke finner henne mens politiet etterforsker.",
  ...["Arbeidstilsynet hjelper med lønna.", "The Labour Inspectorate helps with the pay."],
  ...["Vente til saken hans er over.", "Saka vart lagd bort.", "Han har en sak mot sjefen."],
  ...[
    "Anmelde sjefen.",
    "Ho er avhøyrd.",
    "Etter avhøret.",
    "Sjefen er siktet.",
    "Tiltalen kommer.",
  ],
  ...["Klage på henleggelsen.", "Henlegges den, ring igjen.", "Påtalemakta har sagt nei."],
  ...[
    "Til dommen kommer.",
    "Møte i tingretten.",
    "Hun skal vitne.",
    "Vente på dom.",
    "I retten i mai.",
  ],
  ...["Spør en advokat.", "Ring Jussbuss.", "Gratis rettshjelp.", "Time hos juristen."],
  ...["Arbeidstillatelsen er borte.", "Søkje opphaldsløyve.", "Tillatelsen går ut.", "Visumet."],
  ...[
    "Oppholdet går ut i mai.",
    "Miste oppholdet.",
    "Brev fra UDI.",
    "Søke asyl.",
    "Søke om vern.",
  ],
  ...["Blir hun utvist, ring.", "Utvisning er varslet.", "Utsendt i mai.", "Utan papir no."],
  ...["Saken om menneskehandel.", "Refleksjonsperioden.", "Tvangsarbeid.", "Besøksforbud."],
  ...["Call the police.", "When the investigation ends.", "The case was dropped.", "His lawyer."],
  ...["Wages in the criminal case.", "If they drop the charges.", "Her permit ends.", "My visa."],
  ...[
    "Report the boss.",
    "He was reported.",
    "After the trial.",
    "In court.",
    "She is to testify.",
  ],
  ...["The hearing is in May.", "Call the detectives.", "He is in custody.", "She was detained."],
  ...["Statement to the officers", "Sjefen er pågrepet.", "Han vart pågripen.", "På Trandum."],
  ...["Ringe PST.", "Purken kommer.", "Snuten.", "The cops.", "Klage til UNE", "Vedtaket fra UNE"],
  ...[
    "Klage på vedtaket",
    "Klagefrist i mai.",
    "Utreisefristen.",
    "Tvangsretur.",
    "Uttransportering.",
  ],
  ...["Er ulovlig i landet", "Illegal in Norway", "Gi forklaring", "Forklare seg om sjefen"],
  ...[
    "Melde fra om sjefen",
    "Melde ifrå om sjefen",
    "Samle bevis",
    "Collect evidence",
    "Sak 123/24",
  ],
  ...["Sakspapirer", "Åpen sak", "Rettsak", "Rettssaken", "Rettssaka", "Går i rett"],
  ...[
    "Går i retten",
    "Straff",
    "Straffen hans.",
    "Visa expires",
    "Visumet går ut.",
    "His residency.",
  ],
  ...["Har hemmelig adresse", "Hemmeleg adresse", "Kode 6", "Kode 7"],
  ...["Prosenteret.", "Laurashus.", "Ring Rosa.", "Rosa-telefonen.", "Nadheim.", "Slaveri."],
  ...["Koordineringsenheten.", "Offeromsorgen.", "Forliksrådet.", "Stevning.", "Namsmannen."],
  ...["JURK.", "NOAS.", "SEIF.", "Give a statement.", "Prostitusjon.", "Utnyttet."],
  ...["May be expelled.", "The expulsion.", "Ask for asylum.", "Legal counsel.", "The prosecutor."],
];
const tellsNot: readonly string[] = [
  ...[
    "Saken er grei.",
    "Hente sakene hos sjefen.",
    "Finne årsaken.",
    "Snakke med saksbehandler i NAV.",
  ],
  ...[
    "Politisk møte.",
    "Politikerne.",
    "Vitnemål fra skolen.",
    "Retten til lønn.",
    "For retten til lønn.",
  ],
  ...[
    "Ta sikte på jobb.",
    "Sikte mot sommeren.",
    "Tiltalende rom.",
    "Domino.",
    "Meld deg på kurs.",
  ],
  ...[
    "Opphold hos søsteren.",
    "Oppholdsrom.",
    "Vise veien.",
    "Å visa veg.",
    "Visa-kort.",
    "Ankelen.",
  ],
  ...[
    "Lønn fra sjefen.",
    "En rosa genser til Rosa.",
    "Fagforeningen skriver brevet.",
    "NAV-kontoret.",
    "Fastlege.",
    "Norskkurs.",
  ],
  ...[
    "Just in case.",
    "In the case of snow.",
    "Her suitcase.",
    "The caseworker at NAV.",
    "The bookcase.",
  ],
  ...["Counselling on Mondays.", "Trial period at work.", "Charge the phone.", "Drop off the key."],
  ...[
    "Pack a case.",
    "Hope to be hearing from you.",
    "Hearing aid.",
    "Hearing test.",
    "Copy the key.",
    "Saken er ok.",
  ],
  ...["Går rett hjem.", "Gå i rette sko.", "Forklare veien til skolen.", "Melde fra om fravær."],
  ...["Åpne saker i Visma.", "Transport til skolen.", "Kode 65.", "Purre på NAV."],
  ...["Gave til Rosa.", "Rosa kommer.", "En rosa ring.", "Kjøpe prosent.", "God stemning."],
  ...["Utnytte tida.", "Make a bank statement copy.", "Stevnemøte.", "Prosenter."],
  ...["Report back on Monday.", "Courtyard.", "Tell the union.", "A new policy.", "Her Visa card."],
];

for (const [texts, does] of [
  [tells, true],
  [tellsNot, false],
] as const) {
  for (const text of texts) {
    test(`whether words tell of a case, the police, a lawyer or a permit: ${text} ${does}`, () => {
      assert.equal(speaksOfLaw(text), does);
    });
  }
}
