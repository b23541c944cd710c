import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact } from "../../right.ts";
import { onlyWhere, say } from "../../words.ts";

const section = askPerson(
  "expulsion-section",
  "Which section does the expulsion rest on? The decision says. Free legal advice depends on it.",
  "Hvilken paragraf bygger utvisningen på? Det står i vedtaket. Gratis råd fra advokat avhenger av det.",
);
/** Rettshjelploven § 11 fourth paragraph. */
const otherAid = askLawyer(
  "expulsion-other-aid",
  "If § 92 gives no free legal advice in this expulsion: can it be given by exception (Legal Aid Act § 11)?",
  "Hvis § 92 ikke gir gratis råd fra advokat i denne utvisningen: kan det gis unntaksvis (rettshjelploven § 11)?",
);

export const aid: Fact<Picture["expelledAid"]> = {
  values: ["yes", "no", "unknown"],
  of: ({ expelledAid }) => expelledAid,
};
const rests = say(
  "Someone who is expelled has free legal advice, whatever they earn, except where the expulsion rests on a sentence or another criminal sanction (§ 66 first paragraph b and c, § 67 first paragraph a, b, c and f, § 68 first paragraph a and b), or on § 122 (§ 92). The decision says which section it rests on. Someone who can pay may have to pay it back.",
  "Den som blir utvist, har gratis råd fra advokat (fritt rettsråd), uansett inntekt, unntatt når utvisningen bygger på straff eller en annen strafferettslig reaksjon (§ 66 første ledd b og c, § 67 første ledd a, b, c og f, § 68 første ledd a og b), eller på § 122 (§ 92). Vedtaket sier hvilken paragraf det bygger på. Den som kan betale, kan måtte betale det tilbake.",
);
const ofEea = onlyWhere(
  say(
    "EEA citizens are expelled for public order or security by § 122: then § 92 gives no free legal advice.",
    "EØS-borgere utvises av hensyn til offentlig orden eller sikkerhet etter § 122: da gir § 92 ikke gratis råd fra advokat.",
  ),
  (p) => p.person.origin !== "third-country",
);
export const aids = [
  {
    aid: "yes",
    said: [
      say(
        "This expulsion rests on another reason than a sentence or § 122: there is free legal advice, whatever the person earns (§ 92). Someone who can pay may have to pay it back.",
        "Denne utvisningen bygger på en annen grunn enn straff eller § 122: det er gratis råd fra advokat (fritt rettsråd), uansett inntekt (§ 92). Den som kan betale, kan måtte betale det tilbake.",
      ),
    ],
    asks: [],
  },
  {
    aid: "no",
    said: [
      say(
        "This expulsion rests on a sentence, another criminal sanction, or § 122: § 92 gives no free legal advice. With children under 18 living in Norway who are Norwegian or have a right to stay, there is free legal advice in an expulsion for a sentence (immigration regulation § 17-18 a). Else it can be given by exception.",
        "Denne utvisningen bygger på straff, en annen strafferettslig reaksjon eller § 122: § 92 gir ikke gratis råd fra advokat (fritt rettsråd). Med barn under 18 som bor i Norge og er norske eller har rett til opphold, er det gratis råd ved utvisning på grunn av straff (utlendingsforskriften § 17-18 a). Ellers kan det gis unntaksvis.",
      ),
    ],
    asks: [otherAid],
  },
  { aid: "unknown", said: [rests, ofEea], asks: [section, otherAid] },
] as const;

export const word = askPerson(
  "expulsion-word",
  "On which day did word of the expulsion reach the person, and which last day to appeal does the decision name?",
  "Hvilken dag kom beskjeden om utvisningen fram til personen, og hvilken siste dag for å klage står i vedtaket?",
);
export const putOff = askLawyer(
  "expulsion-put-off",
  "Is the expulsion put off until the appeal is decided, and has that been asked for?",
  "Er utvisningen utsatt til klagen er avgjort, og er det bedt om?",
);
export const appealLate = askLawyer(
  "appeal-late",
  "The last day to appeal the expulsion has passed. Can it still be heard as an appeal, or be changed without one?",
  "Siste dag for å klage på utvisningen er over. Kan den fortsatt behandles som klage, eller endres uten?",
);
