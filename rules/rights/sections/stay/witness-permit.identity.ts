import { askLawyer, askPerson, type Question, type Step } from "../../right.ts";
import { who } from "../../who.ts";
import { onlyWhere, type Saying, say } from "../../words.ts";

/** Utlendingsforskriften § 8-12, by § 8-4 third paragraph. */
export const identity: Saying = say(
  "As a rule, proof of identity is demanded (§ 8-12). It is not where the identity that was given is most likely right, and a valid passport or the like is impossible to get, or the person's safety means that they cannot be asked to contact the authorities of their home country. Where it is neither, a limited permit may be given (Immigration Act § 38 fifth paragraph). Those who decide the application judge that.",
  "Som hovedregel kreves det at identiteten er dokumentert (§ 8-12). Det kreves ikke når identiteten som er oppgitt, mest sannsynlig er riktig, og det er umulig å skaffe gyldig pass eller lignende, eller hensynet til personens sikkerhet gjør at de ikke kan kreves å kontakte myndighetene i hjemlandet. Er det ingen av delene, kan det gis en begrenset tillatelse (utlendingsloven § 38 femte ledd). De som avgjør søknaden, vurderer det.",
);

export const papersFirst: Step = {
  what: onlyWhere(
    say(
      "Before applying: find out which papers the person has. If someone else keeps the passport, ask counsel or a lawyer to get it back through the police, if the person agrees. If it is not safe to contact the authorities of the home country, say so in the application, and why.",
      "Før det søkes: finn ut hvilke papirer personen har. Hvis en annen har passet, be bistandsadvokaten eller en advokat få det tilbake gjennom politiet, hvis personen er enig. Hvis det ikke er trygt å kontakte myndighetene i hjemlandet, si det i søknaden, og hvorfor.",
    ),
    ({ abroad }) => !abroad,
  ),
  by: null,
  who: who.lawyer,
};

export const asksOfPapers: readonly Question[] = [
  askPerson(
    "witness-papers",
    "Which proof of identity does the person have, who has it now, and is it safe to ask the authorities of the home country for a new one?",
    "Hvilket bevis på identiteten har personen, hvem har det nå, og er det trygt å be myndighetene i hjemlandet om et nytt?",
  ),
  askLawyer(
    "witness-papers-kept",
    "If someone else keeps the passport and does not give it back: is it then impossible to get one (§ 8-12 first paragraph a)?",
    "Hvis en annen har passet og ikke gir det fra seg: er det da umulig å skaffe et (§ 8-12 første ledd a)?",
  ),
];
