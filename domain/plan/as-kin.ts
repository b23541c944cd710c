import { oneOf } from "../base/one-of.ts";
import { helpers, helpersInEnglish, kin, kinInEnglish } from "./by-others.ts";

// Somebody whom none of those who are feared knows, and a house that helpers found: as good as kin and a shelter. In Norwegian and in English.

/** Somebody whom none of them knows: told of as a sister or a brother, by what is said of them next. */
const unknown = new RegExp(
  `(?<!\\p{L})(?:en|ei|ein|an?|the) (?:\\p{L}+ ){1,4}${oneOf(
    "som (?:ingen av (?:dem|dei|de)(?: \\p{L}+)?|h?verken (?:han|\\p{L}+) eller \\p{L}+) (?:kjenner|kjenn|vet om|veit om)(?: til)?",
    "(?:that |whom? )?none of them (?:knows?|has met|have met)(?: (?:of|about))?",
  )}(?!\\p{L})(?=(?<next>[^\\p{L}]*(?:(?:og|and) )?(?:han|he)(?!\\p{L}))?)`,
  "giu",
);
const isEnglish = /^(?:a|an|the) /iu;

const place = oneOf(
  "\\p{L}*(?:senter|sentre|hus|hjem|heim|bolig|sted|stad|rom|plass|leilighet)(?:et|en)?",
  "centre|center|house|home|place|room|flat",
);
/** A house that was found by those whose work it is to help. */
const foundByHelpers = new RegExp(
  `(?<!\\p{L})(?:\\p{L}+ )?${place} (?:som|that|which) (?:the )?(?:${helpers}|${helpersInEnglish}) ${oneOf(
    "(?:har |hadde )?(?:funnet|funne|fant|fann|skaffet|skaffa|ordnet|ordna|drive[rt]?|eier|bruker)",
    "(?:has |have )?(?:found|arranged|runs?|owns?|uses?)",
  )}(?: (?:til|for|åt) (?:meg|oss|henne|me|us|her))?(?!\\p{L})`,
  "giu",
);

const where =
  "(?:\\p{L}*(?:flyplass|lufthavn|lufthamn|stasjon|perrong|terminal|kai)\\p{L}*|døra|porten|the (?:\\p{L}+ )?(?:airport|station|platform|terminal|gate|door))";
/** Where kin are or how old they are, before what they do. */
const beforeDoing = new RegExp(
  `(?<=(?<!\\p{L})(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?) ${oneOf(
    `(?:står|stend|er|sitter|venter|ventar|stands?|is|are|waits?)(?: (?:klar|allerede|alt|ready|already|there|der))? (?:på|ved|i|at|on|by) ${where}`,
    "(?:er|is) (?:over )?(?:1[89]|[2-9]\\d)(?: (?:år|years old))?(?: gammel)?",
  )},? (?:og|and)(?= )`,
  "giu",
);

/** Kin who wait where people are met do meet them. */
const waitsThere = new RegExp(
  `(?<=(?<!\\p{L})(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?) (?:står|stend|er|stands?|is|are) (?:på|ved|i|at|on|by) ${where},? (?:og|and) (?:vent(?:er|ar) på|waits? for|waiting for) (meg|oss|me|us)(?!\\p{L})`,
  "giu",
);

const centre = "(?:krisesent(?:er|eret|ret)|senteret|sentret)";
const centreInEnglish = "(?:women['’]s |crisis )?(?:shelter|refuge|centre|center)";
/** Those who work at a shelter or a centre, and are told of by that: not somebody who is theirs. */
const staffOf = new RegExp(
  `(?<!\\p{L})(?<!(?<!\\p{L})(?:for|til|åt|av|med|of|to|with) )(?:${[
    `(?:(?:de|dei|en|ei|ein|noen|nokon)(?: av (?:de|dei))? (?:ansatte?|tilsette?|frivillige?|som (?:arbeid|jobb)(?:er|ar))|personalet) (?:på|i|ved|hos|fra|frå) (?:et |eit )?${centre}`,
    `(?:(?:(?:the|a|one of the) )?(?:staff|workers?|volunteers?|employees?)(?: members?)?|(?:those|someone|somebody|the people) who works?) (?:at|of|from|in) (?:the|a) (?<english>${centreInEnglish})`,
  ].join(
    "|",
  )})(?!\\p{L})(?:,(?= (?:møt|hent|tar|tek|kjør|køyr|følg|meet|pick|fetch|collect|driv|take)))?`,
  "giu",
);
/** A centre of another kind: “the centre” may be that one. */
const otherCentre =
  /(?<!\p{L})(?!krise|hjelpe|støtte|kvinne|ressurs)\p{L}+sent(?:er|eret|ret)(?!\p{L})|(?<!\p{L})(?!(?:the|a|crisis|women['’]s|s|help|support|at|in|of|from|to) )\p{L}+ (?:centre|center)(?!\p{L})/iu;
const withStaff = (line: string): string =>
  otherCentre.test(line)
    ? line
    : line.replaceAll(staffOf, (...found) => {
        const { english } = found.at(-1) as { readonly english: string | undefined };
        return english === undefined ? "krisesenteret" : "the shelter";
      });

/** A line in which whoever takes the person in is told of as kin or a shelter, where they are as good. */
export const withAsKin = (line: string): string =>
  withStaff(line)
    .replaceAll(unknown, (...found) => {
      const { next } = found.at(-1) as { readonly next: string | undefined };
      const [all] = found as [string];
      if (isEnglish.test(all)) {
        return next === undefined ? "my sister" : "my brother";
      }
      return next === undefined ? "søsteren min" : "broren min";
    })
    .replaceAll(foundByHelpers, (all) =>
      / (?:that|which) /iu.test(all) ? "a shelter" : "et krisesenter",
    )
    .replaceAll(waitsThere, (_, whom: string) =>
      /m?e$|us/iu.test(whom) ? ` meet ${whom}` : ` møter ${whom}`,
    )
    .replaceAll(beforeDoing, "");
