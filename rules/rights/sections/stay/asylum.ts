import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { dangerWaits } from "../../appeal.ts";
import { abroad, origin } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { leftNorway } from "../../sayings.ts";
import { who } from "../../who.ts";
import { forYou, onlyWhere, say } from "../../words.ts";

const applied = (p: Picture) => p.protectionApplied;
const isApplied = (p: Picture) => !Number.isNaN(applied(p));
const isRefused = (p: Picture) => !Number.isNaN(p.protectionRefused);

/** What it hangs on, the last first. */
const ground: Fact<"none" | "expelled" | "applied" | "refused"> = {
  values: ["none", "expelled", "applied", "refused"],
  of: (p) => {
    if (isRefused(p) && !(applied(p) > p.protectionRefused)) {
      return "refused";
    }
    if (isApplied(p)) {
      return "applied";
    }
    return Number.isNaN(p.expelled) ? "none" : "expelled";
  },
};

const toWhom = say(
  "Someone who has a well-founded fear of persecution for a ground that the act names, or is in real danger of torture or other inhuman treatment if they return, has a right to a permit as a refugee (asylum) (§ 28). Belonging to a particular social group is such a ground, and the act counts former victims of human trafficking (tidligere ofre for menneskehandel) as members of one (§ 30). Those who persecute may be others than the state, where the state cannot or will not prevent it (§ 29). UDI judges it.",
  "Den som har en velbegrunnet frykt for forfølgelse av en grunn som loven nevner, eller står i reell fare for tortur eller annen umenneskelig behandling ved retur, har rett til opphold som flyktning (asyl) (§ 28). Å tilhøre en spesiell sosial gruppe er en slik grunn, og loven regner tidligere ofre for menneskehandel som medlemmer av en slik gruppe (§ 30). Forfølgeren kan være andre enn staten, der staten ikke kan eller vil hindre det (§ 29). UDI vurderer det.",
);
const how = say(
  "The application is made to the police, without undue delay, with the passport if there is one; where the danger arises later, without undue delay after the person knows of it (§ 93). Housing is offered (§ 95). A right to work can be given after the interview, if the identity is not in doubt (§ 94). If UDI says no, there is free legal advice, whatever the person earns (§ 92), not as a rule where the application was not examined (§ 32 first paragraph a or d).",
  "Søknaden legges fram for politiet uten ugrunnet opphold, med pass hvis det finnes; oppstår faren senere, uten ugrunnet opphold etter at personen vet om den (§ 93). Det gis tilbud om innkvartering (§ 95). Rett til å arbeide kan gis etter intervjuet, hvis identiteten ikke er i tvil (§ 94). Sier UDI nei, er det gratis råd fra advokat (fritt rettsråd), uansett inntekt (§ 92), som regel ikke der søknaden ikke ble realitetsbehandlet (§ 32 første ledd a eller d).",
);
const neverSent = say(
  "Nobody can be sent to a place where they are in such danger, nor to one from where they would be sent on. That holds for every kind of decision (§ 73), also where it is an expulsion. Where the danger is persecution, it does not count for someone who is excluded (§ 31), or is a danger to the country or to society after a grave crime; where it is death, torture or inhuman treatment, there is no exception.",
  "Ingen kan sendes til et sted der de står i slik fare, eller til et sted der de ville bli sendt videre til det. Det gjelder alle slags vedtak (§ 73), også utvisning. Der faren er forfølgelse, gjelder det ikke den som er utelukket (§ 31), eller er en fare for landet, eller for samfunnet etter en alvorlig forbrytelse; der den er død, tortur eller umenneskelig behandling, er det ingen unntak.",
);
const newRules = say(
  "Since 12 June 2026, EU regulations hold in part as Norwegian law: 2024/1351, which decides whether another country is to examine the application, and 2024/1359 on crises (§ 32). A case can begin while the border screens the person, under regulation 2024/1356 (§ 5 a). The regulations themselves are not among the acts here.",
  "Siden 12. juni 2026 gjelder EU-forordninger delvis som norsk lov: 2024/1351, som avgjør om et annet land skal behandle søknaden, og 2024/1359 om kriser (§ 32). En sak kan begynne under screening ved grensen etter forordning 2024/1356 (§ 5 a). Selve forordningene er ikke blant lovene her.",
);
const ofEeaCitizens = say(
  "An EEA citizen with a right to stay can apply for protection (utlendingsforskriften § 19-3 (2)). The act's own rules on how one applies, housing and work meanwhile hold for EEA citizens only where being sent to danger (§ 73) is in question (§ 19-2).",
  "En EØS-borger med oppholdsrett kan søke beskyttelse (utlendingsforskriften § 19-3 (2)). Lovens egne regler om hvordan en søker, innkvartering og arbeid imens gjelder for EØS-borgere bare når det er spørsmål om å bli sendt til fare (§ 73) (§ 19-2).",
);
const when = onlyWhere(
  say("Applied for protection {0}.", "Søkte om beskyttelse {0}.", applied),
  isApplied,
);
const refused = say(
  "Word that UDI said no to protection came {0}. It can be appealed: see the right to appeal when a permit is refused, and its last day.",
  "Beskjeden om at UDI sa nei til beskyttelse, kom {0}. Det kan påklages: se retten til å klage når en tillatelse er avslått, og siste dag for det.",
  (p) => p.protectionRefused,
);
const afraid = askPerson(
  "fears-return",
  "Is the person afraid of something where they would be sent: whom, of what, and does the state protect them there? Ask with care.",
  "Er personen redd for noe der de ville bli sendt: for hvem, for hva, og beskytter staten dem der? Spør varsomt.",
);
const group = askLawyer(
  "asylum-group",
  "Is there a ground for protection: a well-founded fear for one of the grounds of §§ 28 and 30, or a real danger of inhuman treatment? Who would have to show what?",
  "Er det grunnlag for beskyttelse: en velbegrunnet frykt av en av grunnene i §§ 28 og 30, eller en reell fare for umenneskelig behandling? Hvem må vise hva?",
);
const beside = askLawyer(
  "asylum-beside-reflection",
  "What does applying for protection do to a reflection period and to help from NAV? Neither the immigration regulation's § 8-3 nor the rules on social services say how they go together.",
  "Hva gjør det å søke om beskyttelse med en refleksjonsperiode og med hjelp fra NAV? Verken utlendingsforskriften § 8-3 eller reglene om sosiale tjenester sier hvordan de går sammen.",
);
const rulesOf2026 = askLawyer(
  "asylum-rules-2026",
  "Which of the EU regulations that the act took in on 12 June 2026 (§§ 5 a, 32) count for this person, and would another country examine the application? They are not among the acts here.",
  "Hvilke av EU-forordningene som loven tok inn 12. juni 2026 (§§ 5 a, 32), gjelder for denne personen, og ville et annet land behandle søknaden? De er ikke blant lovene her.",
);
const ofEea = askLawyer(
  "asylum-eea",
  "The person has the rights of an EEA citizen. Have they a right to stay, so that they can apply for protection (utlendingsforskriften § 19-3 (2)), and do §§ 93–95 hold for them, which need that being sent to danger (§ 73) is in question (§ 19-2)?",
  "Personen har rettigheter som EØS-borger. Har de oppholdsrett, slik at de kan søke beskyttelse (utlendingsforskriften § 19-3 (2)), og gjelder §§ 93–95 for dem, som krever at det er spørsmål om å bli sendt til fare (§ 73) (§ 19-2)?",
);
const gone = askLawyer(
  "asylum-left",
  "The person has left Norway. What becomes of the application for protection? § 28 is for someone who is in Norway or at its border.",
  "Personen har reist ut av Norge. Hva skjer med søknaden om beskyttelse? § 28 er for den som er i Norge eller på grensen.",
);
const tell = {
  what: forYou(
    say(
      "With a lawyer: write down what the person fears where they would be sent, and send it with the appeal or the application.",
      "Med en advokat: skriv ned hva personen frykter der de ville bli sendt, og send det med klagen eller søknaden.",
    ),
    "Tell a lawyer what you fear if you are sent back.",
    "Fortell en advokat hva du er redd for hvis du blir sendt tilbake.",
  ),
  by: null,
  who: who.lawyer,
};
const here = { abroad: "not-told", origin: ["third-country", "unknown"] } as const;

export const right = rightOf({
  section: {
    id: "asylum",
    law: "utlendingsloven",
    section:
      "§§ 5 a, 28, 29, 30, 31, 32, 37, 63, 73, 90 c, 92, 93, 94, 95; utlendingsforskriften §§ 19-2, 19-3",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Protection (asylum), and not to be sent to danger",
    nb: "Beskyttelse (asyl), og vern mot å bli sendt til fare",
  },
  gives: {
    en: "A permit as a refugee, if the danger is as the law says. In any case: not to be sent to such danger.",
    nb: "Opphold som flyktning, hvis faren er slik loven sier. Uansett: ikke å bli sendt til slik fare.",
  },
  hangsOn: {
    en: "Danger in the country where the person would be sent, and an application to the police. Not on the case, or on what it is called.",
    nb: "Fare i landet personen ville bli sendt til, og en søknad til politiet. Ikke på saken, eller på hva den kalles.",
  },
  endedBy: {
    en: "The permit can be revoked: where the person takes the protection of their own country again, or the danger is gone (§ 37), or where wrong information was knowingly given (§ 63). The protection against being sent lasts as long as the danger (§ 73).",
    nb: "Tillatelsen kan trekkes tilbake: når personen igjen tar imot hjemlandets beskyttelse, eller faren er over (§ 37), eller der det mot bedre vitende ble gitt uriktige opplysninger (§ 63). Vernet mot å bli sendt varer så lenge faren varer (§ 73).",
  },
  toPerson: {
    may: {
      en: "Protection (asylum), if UDI finds that you are in danger at home",
      nb: "Beskyttelse (asyl), hvis UDI mener at du er i fare i hjemlandet",
    },
    name: { en: "protection (asylum)", nb: "beskyttelse (asyl)" },
    isPermit: true,
  },
  on: { ground, origin, abroad },
  cases: [
    {
      when: { ground: "applied", ...here },
      gives: "may",
      from: applied,
      because: [when, toWhom, how, neverSent, newRules],
      ask: [group, beside, rulesOf2026],
    },
    {
      when: { ground: "refused", ...here },
      gives: "unsure",
      from: (p) => p.protectionRefused,
      because: [when, refused, toWhom, neverSent, dangerWaits, newRules],
      todo: [tell],
      ask: [group, rulesOf2026],
    },
    {
      when: { ground: "expelled", ...here },
      gives: "unsure",
      because: [neverSent, toWhom, dangerWaits, how, newRules],
      todo: [tell],
      ask: [afraid, group, beside, rulesOf2026],
    },
    {
      when: { ground: ["applied", "refused", "expelled"], abroad: "not-told", origin: "EEA" },
      gives: "unsure",
      because: [when, ofEeaCitizens, neverSent, toWhom, newRules],
      ask: [ofEea],
    },
    {
      when: { ground: ["applied", "refused"], abroad: "yes" },
      gives: "unsure",
      because: [when, leftNorway, neverSent],
      ask: [gone],
    },
    { when: { ground: "expelled", abroad: "yes" }, gives: "silent", because: [] },
    { when: { ground: "none" }, gives: "silent", because: [] },
  ],
  examples: `
    2026-11-30 | may        | 2026-11-20 | -          | -          | third-country, protection-applied 2026-11-20 | applied: UDI judges it
    2026-11-30 | unsure     | 2026-11-16 | -          | -          | third-country, protection-applied 2026-06-01, permit-refused protection 2026-11-16 | UDI said no: the appeal has its own right and day
    2026-11-30 | unsure     | 2026-11-16 | -          | -          | third-country, permit-refused unfounded 2026-11-16 | found clearly without ground
    2026-11-30 | may        | 2026-11-20 | -          | -          | third-country, permit-refused protection 2026-06-16, protection-applied 2026-11-20 | applied for anew since
    2026-11-30 | unsure     | -          | -          | -          | third-country, expulsion-decided 2026-11-02 | expelled: nobody is sent to danger, and whether they fear it is asked
    2026-11-30 | unsure     | -          | -          | -          | EEA, protection-applied 2026-11-20 | an EEA citizen can apply (§ 19-3); whether §§ 93–95 hold is asked
    2026-11-30 | unsure     | -          | -          | -          | third-country, protection-applied 2026-11-01, left-country 2026-11-20 | left Norway after applying
    2026-11-30 | may        | 2026-11-01 | -          | -          | third-country, protection-applied 2026-11-01, left-country 2026-11-20, entered-country 2026-11-25 | and came back
    2026-11-30 | not listed | -          | -          | -          | third-country, expulsion-decided 2026-11-02, left-country 2026-11-20 | expelled and gone
    2026-11-30 | not listed | -          | -          | -          | third-country, permit-refused renewal 2026-11-16 | a no to another permit
    2026-11-30 | not listed | -          | -          | -          | third-country, reflection-permit-granted 2026-10-01 | nothing of protection is told
  `,
});
