import type { Reading } from "../../domain/comparison/reading.ts";
import type { Relation } from "../../domain/comparison/relate.ts";
import type { Standing } from "../../domain/comparison/standing.ts";
import type { Side } from "../../domain/knowledge/decision.ts";
import type { Cover } from "../../domain/provision/period.ts";
import type { ElementView } from "../../domain/provision/view.ts";

interface ComparisonWords {
  readonly opening: string;
  readonly closing: string;
  readonly nearest: string;
  readonly otherCases: string;
  readonly questions: string;
  readonly provisions: string;
  readonly contradicted: string;
  readonly irrelevant: string;
  readonly conclusion: string;
  readonly unconfirmed: string;
  readonly notRequired: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly standing: Readonly<Record<Exclude<Standing, "compared">, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly short: Readonly<Record<Relation, string>>;
  readonly reading: Readonly<Record<Exclude<Reading, "unchecked">, string>>;
  readonly here: string;
  readonly safe: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<ElementView["state"], string>>;
  readonly needs: Readonly<Record<"all" | "any" | "weighed", string>>;
  readonly buildsOn: string;
  readonly cover: Readonly<Record<Cover, string>>;
}

export const comparisonWords: Readonly<Record<"nb" | "en", ComparisonWords>> = {
  nb: {
    opening:
      "Fakta ved siden av fakta fra avgjorte saker. Ingenting her sier hva en domstol ville kommet til.",
    closing: "Det som ikke er kjent, er ikke det samme som nei.",
    nearest: "Nærmest av saker der utfallet ble",
    otherCases: "De andre sakene",
    questions: "Det flest saker venter på svar om",
    provisions: "Bestemmelser som faktaene berører",
    contradicted: "Opplysninger som ikke kan stemme samtidig, og derfor står åpne:",
    irrelevant: "Retten la ikke vekt på:",
    conclusion: "Retten oppsummerer:",
    unconfirmed: "ikke bekreftet",
    notRequired: "kreves ikke når personen er eller kan være under 18 år",
    side: {
      forced_labour: "tvangsarbeid",
      servitude: "trelldom",
      trafficking: "menneskehandel",
      lesser_exploitation: "mindre alvorlig utnytting",
      not_forced_labour: "ikke tvangsarbeid",
      mixed: "ulikt for ulike arbeidere",
      undetermined: "ikke avgjort",
    },
    standing: {
      superseded: "endret av en senere avgjørelse, bare historie",
      state_duty: "plikt overfor staten, et annet område",
      lesser_offence: "et mindre alvorlig lovbrudd, vises bare",
      illustration_only: "vises bare som eksempel",
      not_proven: "ikke bevist, trekker ingen vei",
      no_side: "trekker ingen vei",
    },
    relation: {
      necessary: "Alt dette utfallet bygde på, er her, og ikke mer som taler imot.",
      onObserved:
        "Alt dette utfallet bygde på, er her. Det som kunne tale imot, er ikke alt undersøkt.",
      possible: "Noe dette utfallet bygde på, er ikke kjent her. Ingenting kjent skiller sakene.",
      differs: "Noe kjent skiller sakene.",
    },
    short: {
      necessary: "alt er her, og ikke mer imot",
      onObserved: "alt er her, ikke alt undersøkt",
      possible: "noe er ikke kjent",
      differs: "noe skiller",
    },
    reading: {
      matched: "Likt:",
      matched_more: "Minst like mye her:",
      shared: "Talte imot utfallet der, og finnes her også:",
      shared_otherwise: "Talte imot utfallet der, og finnes her, men ikke like mye:",
      weaker: "Mindre av dette her:",
      against: "Taler imot, og fantes ikke i samme grad der:",
      against_silent: "Taler imot, og er ikke nevnt der:",
      open: "Ikke kjent her:",
      not_required: "Trenger ikke påvises når personen er under 18 år:",
      extra: "Finnes her, ikke nevnt der:",
      extra_absent: "Finnes her, og fantes ikke der:",
      not_needed: "Fantes ikke der. Det følger av utfallet at retten ikke trengte det:",
    },
    here: "Her:",
    safe: {
      true: "",
      only_in_private: "(bare på tomannshånd, aldri der arbeidsgiver hører)",
    },
    state: { supported: "støttes", contradicted: "motsies", open: "åpent" },
    needs: {
      all: "Alle punkter må vises",
      any: "Hvert punkt teller for seg",
      weighed: "Punktene veies, ingen avgjør alene",
    },
    buildsOn: "bygger på",
    cover: {
      whole: "gjaldt hele tiden",
      part: "gjaldt bare en del av tiden",
      unsure: "om den gjaldt, henger på når det skjedde",
      none: "gjaldt ikke",
    },
  },
  en: {
    opening: "Facts beside the facts of decided cases. Nothing here says what a court would find.",
    closing: "What is not known is not the same as no.",
    nearest: "Nearest among cases whose outcome was",
    otherCases: "The other cases",
    questions: "What most cases wait for an answer to",
    provisions: "Provisions that the facts touch",
    contradicted: "Information that cannot all be right, and therefore stands open:",
    irrelevant: "The court gave no weight to:",
    conclusion: "The court sums up:",
    unconfirmed: "not confirmed",
    notRequired: "not required of someone who is or may be under 18",
    side: {
      forced_labour: "forced labour",
      servitude: "servitude",
      trafficking: "trafficking",
      lesser_exploitation: "lesser exploitation",
      not_forced_labour: "not forced labour",
      mixed: "different for different workers",
      undetermined: "not decided",
    },
    standing: {
      superseded: "changed by a later decision, history only",
      state_duty: "a duty to the state, another field",
      lesser_offence: "a lesser offence, shown only",
      illustration_only: "shown only as an example",
      not_proven: "not proven, pulls neither way",
      no_side: "pulls neither way",
    },
    relation: {
      necessary: "All that this outcome rested on is here, and no more against it.",
      onObserved:
        "All that this outcome rested on is here. Not all that could speak against it has been looked at.",
      possible:
        "Something this outcome rested on is not known here. Nothing known sets the cases apart.",
      differs: "Something known sets the cases apart.",
    },
    short: {
      necessary: "all is here, and no more against it",
      onObserved: "all is here, not all looked at",
      possible: "something is not known",
      differs: "something sets it apart",
    },
    reading: {
      matched: "The same:",
      matched_more: "At least as much here:",
      shared: "Spoke against the outcome there, and is here too:",
      shared_otherwise: "Spoke against the outcome there, and is here, not to the same degree:",
      weaker: "Less of it here:",
      against: "Speaks against, and was not there to the same degree:",
      against_silent: "Speaks against, and not mentioned there:",
      open: "Not known here:",
      not_required: "Need not be shown of someone under 18:",
      extra: "Here, and not mentioned there:",
      extra_absent: "Here, and not there:",
      not_needed: "Was not there. It follows from the outcome that the court did not need it:",
    },
    here: "Here:",
    safe: {
      true: "",
      only_in_private: "(only in private, never where the employer hears)",
    },
    state: { supported: "supported", contradicted: "contradicted", open: "open" },
    needs: {
      all: "Every point must be shown",
      any: "Each point counts by itself",
      weighed: "The points are weighed, none decides alone",
    },
    buildsOn: "builds on",
    cover: {
      whole: "in force all the time",
      part: "in force only part of the time",
      unsure: "whether it was in force hangs on when it happened",
      none: "not in force",
    },
  },
};
