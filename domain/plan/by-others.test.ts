import assert from "node:assert/strict";
import test from "node:test";
import { byOthersIn } from "./by-others.ts";
import { readsAsIf } from "./return.ts";

const asked: readonly string[] = [
  ...["Ja, han har billett til meg", "Yes, mister Ivan has the ticket", "Ja, Karl har billetten."],
  ...["Ja, han møter meg", "Jeg vil hjem, de møter meg på flyplassen.", "Yes, they will meet me."],
  ...["Ali tar meg med", "Ja, dei tek meg heim.", "Yes, they take me", "Yes, he took me here."],
  ...["Ja, jeg reiser med han", "Ja, eg reiser heim med ho.", "Yes, I go home with them."],
  ...["Ja, han reiser sammen med meg", "Yes, he travels with me.", "Ja, hun har jobb til meg"],
  ...[
    "Yes, I pay back what I got",
    "Ja, jeg vil hjem og betale det tilbake.",
    "I will repay them.",
  ],
  ...[
    "Ja. Mor sin venn venter på meg.",
    "Ja, broren hans henter meg.",
    "My sister's man waits for me.",
  ],
  ...[
    "Ja, de venter på meg",
    "Ja, jeg vil hjem. De venter.",
    "Ja, Karl venter hjemme.",
    "Yes, they wait.",
  ],
  ...["Hjem til familien hans. De venter på meg.", "Hjem til søsteren min. Han venter på meg."],
  ...[
    "Ja. Guttene henter meg hjemme.",
    "Ja, mannen henter meg hjemme.",
    "Ja, jeg har lånt av han.",
  ],
  ...["Ja, han tar barna mine og meg med hjem.", "Ja, jeg drar hjem, hjem med henne."],
  "Ja, noen der hjemme venter på meg.",
  "Politiet vet at jeg reiser med ham",
  "Barnevernet sier at Ivan reiser med henne",
];
const free: readonly string[] = [
  "Mona Lie fra barnevernet reiser med henne den 3. desember",
  "Barnevernet i Fjordby skal reise med henne hjem",
  "Somebody from the embassy will travel with her",
  "Yes, I want to go home, I can't wait",
  "Yes, I want to go home, I can’t wait.",
  "Ja, jeg vil hjem. Har ventet lenge på det",
  "Ja. Jeg vil hjem. Ingenting venter her.",
  "Ja. Jeg vil hjem. Her venter ingen på meg.",
  "Yes, I want to go. Nobody waits for me here.",
  "Ja, jeg vil hjem til familien min. De venter på meg.",
  "Ja, hjem til barna mine, de venter på meg.",
  "Ja. Hjem til søsteren min. Hun møter meg.",
  "Home to my children. They are waiting for me.",
  "Ja, jeg har lånt bort leiligheten og vil hjem",
  "Ja, jeg har lånt ut bilen og vil hjem.",
  "Ja, jeg vil hjem, gården vår venter",
  "Ja, jeg vil hjem, mannen min venter på meg",
  "Ja, kona mi henter meg",
  "Ja, jeg vil hjem, ungene venter på meg.",
  "Ja, jeg vil hjem. Gutten min venter på meg, og jenta mi.",
  "Ja, jeg vil hjem. Jenta mi venter på meg.",
  "Yes, I want to go home, my kids are waiting for me.",
  "Yes, my wife will meet me at home.",
  "Ja, jeg vil hjem med IOM. De møter meg på flyplassen.",
  "Yes, my grandma waits for me at home.",
  "Yes, my husband takes me home.",
  "Ja, hjemme venter barna mine på meg.",
  "Ja, søsteren min tar meg med hjem.",
  "Ja, broren min reiser sammen med meg.",
  "Ja, mamma har billett til meg, vil hjem.",
  "Ja, jeg vil hjem og har billett.",
  "Ja, onkelen min har jobb til meg.",
  "Ja, jeg vil møte familien min.",
  "Ja, jeg betaler reisen tilbake selv.",
  "Yes, you take me to the airport and I go home.",
];

for (const [texts, isAsked] of [
  [asked, true],
  [free, false],
] as const) {
  for (const words of texts) {
    test(`whether a yes tells of others who see to the journey: ${words} ${isAsked}`, () => {
      assert.equal(readsAsIf({ topic: "wish", answer: "yes", words }), isAsked);
    });
  }
}

const tells: readonly string[] = [
  ...["Firmaet betaler", "Firmaet sender meg hjem", "The company pays", "De sender meg hjem"],
  ...["Arbeidslederen vet det", "Formannen vet det", "Basen vet det", "The foreman knows"],
  ...["The man from the agency", "Byrået vet det", "Passet mitt har de", "De har passet mitt"],
  ...["They still have my passport", "Han som fikk meg hit", "Those who brought me here"],
  ...["Skylder 5000 euro til familien som sendte meg", "Familien som sendte meg", "Owe them money"],
  ...["Familien jeg jobbet for vet det", "The family I worked for", "Dei eg arbeidde for"],
  ...["Minibuss som Ivan kjører", "A van that Ivan drives", "Ivan kjører meg", "Ivan drives me"],
  ...[
    "Jeg skylder sjefen penger",
    "Jeg må betale det tilbake",
    "Søsteren min vet at Ivan kjører meg",
  ],
  ...["Kjører med bil sammen med en fyr fra jobben", "Sitter på med noen fra jobben"],
  ...["Reiser med en kar jeg kjenner", "Bil sammen med en kollega", "Buss med kollegaen min"],
  ...["By car with somebody from work", "I drive with a guy from work", "A colleague drives"],
  ...["Reiser sammen med noen", "Får skyss av en arbeidskamerat", "Noen fra jobben kjører"],
  ...["Reiser ned med to menn", "Får lift fra en bekjent", "Travel with people I know"],
  ...["Travel with a girl from work", "Reiser sammen med to andre", "Kjører med en nabo"],
  ...["Reiser med en annen", "Reiser sammen med en jeg møtte på jobben"],
  ...["Svigermoren hans møter meg", "Svigermor til sjefen møter meg"],
];
const tellsNot: readonly string[] = [
  ...["Jeg skylder ingen noe", "I owe nothing", "Ingen gjeld, ingen sjef", "Jeg skylder ikke noe"],
  ...["I have no debt and no boss", "Sjefløs", "NAV skylder meg lønn", "Arbeidsledig"],
  ...["Anna fra botilbudet kjører meg til flyplassen", "Ingen fant arbeid her til meg"],
  ...["A woman from IOM meets me at the airport and takes me to my mother"],
  ...["Nå fant jeg arbeid i Norge selv", "Krisesenteret skaffet arbeid her"],
  ...["Røde Kors møter meg", "Frelsesarmeen betaler billetten", "Caritas ordner reisen"],
  ...["The Red Cross pays", "The Red Cross pays for the flight", "The social worker will meet me"],
  ...["My lawyer arranged it", "The municipality has bought the ticket", "Kommunen kjører meg"],
  ...["My sister and her husband will pick me up", "Søsteren min og mannen hennes henter meg"],
  ...["Jeg må betale tilbake skatten", "I pay back the tax", "Broren min kjører meg", "Basseng"],
  ...["Buss som går til Polen", "Passet mitt har jeg", "I worked for two years", "Jeg kjører selv"],
  ...["Reiser med noen fra IOM", "Travelling with somebody from IOM", "Reiser med noen i familien"],
  ...["Reiser sammen med en mann fra politiet", "Kjører med en kvinne fra krisesenteret"],
  ...["Travel with someone from the shelter", "Flyr hjem med en venn", "Kommer med noen gaver"],
  ...["Reiser alene, ikke sammen med noen fra jobben", "Going home with one bag", "Kjører med bil"],
  ...["Kommunen snakker med en person på NAV", "En kvinne fra krisesenteret kjører meg dit"],
  ...["Reiser med en annen buss", "Reiser med en rådgiver fra IOM", "Reiser med en liten koffert"],
  ...["Svigermor møter meg", "My mother-in-law meets me", "The union pays for the ticket"],
  ...["Fagforeningen kjøper billetten, broren min møter meg", "Fagforeninga ordner reisen"],
];

for (const [texts, isTold] of [
  [tells, true],
  [tellsNot, false],
] as const) {
  for (const words of texts) {
    test(`whether words tell of others who see to it, of an employer or a debt: ${words} ${isTold}`, () => {
      assert.equal(byOthersIn(words) !== null, isTold);
    });
  }
}

for (const [words, isAsked] of [
  ["Ja, jeg har betalt gjelden.", false],
  ["Ja, gjelden er slettet.", false],
  ["Rekruttereren sitter i fengsel.", false],
  ["Yes, the debt is paid.", false],
  ["The recruiter is in jail.", false],
  ["Ja, sjefen vet ikke hvor jeg bor.", false],
  ["Ja, han henter meg og passer på meg.", true],
  ["Ja, jeg har betalt alt tilbake.", false],
  ["Ja, gjelden er ikke betalt.", true],
  ["Ja, jeg har gjeld der hjemme.", true],
  ["Ja, hvis gjelden er slettet.", true],
  ["Ja, men jeg er redd for sjefen.", true],
] as const) {
  test(`whether how they are safe is asked about again: ${words} ${isAsked}`, () => {
    assert.equal(readsAsIf({ topic: "safe", answer: "yes", words }), isAsked);
  });
}

for (const words of [
  "Jonas fra bilvasken er med, mor møter meg",
  "Buss, Jonas og de andre gutta er med",
  "Han med bilen fra verkstedet kjører",
  "Minibussen som kjører folk hjem fra gården",
  "Jeg sitter på med noen andre arbeidere",
  "Jeg får billett av en venn jeg møtte på nett",
  "Kjærestens bror henter",
  "Buss, Jonas er med",
  "Pappaen deres henter oss",
  "Buss med barna til sjefen. Faren deres henter oss.",
  "Buss med sjefens barn, pappaen deres henter oss",
  "Fly med barna jeg passer. Faren deres henter meg.",
  "Jeg passer barna. Faren deres henter meg.",
  "Bus with the kids I mind. Their father picks me up.",
  "His children's father meets us",
  "Buss med gutta. Faren deres henter oss.",
  "Buss med ungene. Vennen deres henter oss.",
  "Faren til sjefen henter oss",
  "Their father meets us",
]) {
  test(`a journey with people from work or from the net is by others: ${words}`, () => {
    assert.notEqual(byOthersIn(words), null);
  });
}
for (const words of [
  "Presten i landsbyen henter meg",
  "Svogeren min henter i Gdansk",
  "Krisesenteret i Vilnius har rom til meg, de henter",
  "Fly fredag, mor henter",
  "Barna er med på flyet",
  "Buss 3. januar med ungene. Pappaen deres henter oss på stasjonen.",
  "Buss med barna mine, faren deres møter oss",
  "Fly med ungane. Far deira hentar oss.",
  "Bus with my kids. Their dad meets us at the station.",
  "The children's father meets us",
  "My children’s father picks us up at the station",
  "Faren til barna mine henter oss",
  "Far til ungane mine hentar oss",
  "Barnefaren henter oss",
  "Buss hjem, mor og søster er med",
  "Fly. IOM er med",
  "Alt viktig er med",
]) {
  test(`one with kin, a priest or a house is not: ${words}`, () => {
    assert.equal(byOthersIn(words), null);
  });
}
