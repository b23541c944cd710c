import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { Sharing, SharingCodes, SharingRule } from "../../domain/knowledge/sharing-rule.ts";

const parts: readonly (readonly [string, string, (rule: SharingRule) => boolean])[] = [
  ["Must", "A duty to tell, once what it requires is so.", ({ kind }) => kind === "shall"],
  ["May", "A door that the law opens, once what it requires is so.", ({ kind }) => kind === "may"],
  [
    "May not",
    "A rule of secrecy. Another act that lets or obliges goes before it, unless the table says that nothing does.",
    ({ kind }) => kind === "may-not",
  ],
];

export function tableText({ codes, rules }: Sharing): string {
  const decides = (rule: SharingRule) => rule.toKinds.length > 0 && rule.kind !== "pending";
  const open = rules.filter(({ confirmed }) => !confirmed).length;
  return `${[
    "# Who may tell whom what",
    `${rules.length} rules, of which ${open} are not confirmed against their text and allow nothing until somebody has. How a rule applies stands in \`domain/knowledge/sharing-rule.ts\`; [lenke share](cli.md) and the page *May I tell?* answer by them. What a person must judge decides nothing, and stands with the answer.`,
    ...parts.flatMap(([heading, says, belongs]) => [
      `## ${heading}`,
      says,
      table(
        codes,
        rules.filter((rule) => decides(rule) && belongs(rule)),
      ),
    ]),
    "## Background",
    "Shown, and never a reason to allow, forbid or oblige.",
    rows(
      ["rule", "section", "what it says", "confirmed"],
      rules
        .filter((rule) => !decides(rule))
        .map((rule) => [
          rule.id,
          rule.basis,
          `${rule.about.en}${rule.kind === "pending" ? " (pending)" : ""}`,
          yesOrNo(rule),
        ]),
    ),
    "This page is made from `law/sharing/sharing.json` by `npm run sharing`, and a test fails when the two part.",
  ].join("\n\n")}\n`;
}

function table(codes: SharingCodes, rules: readonly SharingRule[]): string {
  return rows(
    ["rule", "section", "from", "to", "what for", "what", "requires", "in force", "confirmed"],
    rules.map((rule) => [
      rule.id,
      rule.basis,
      who(codes, rule.fromKinds, rule.exceptFromKinds),
      who(codes, rule.toKinds, rule.exceptToKinds),
      rule.purposes.includes("any") ? "anything" : named(codes.purposes, rule.purposes),
      named(codes.fieldClasses, rule.fieldClasses),
      needs(codes, rule),
      when(rule),
      yesOrNo(rule),
    ]),
  );
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function named(labels: Readonly<Record<string, Bilingual>>, codes: readonly string[]): string {
  return codes.map((code) => labels[code]?.en ?? code).join("; ");
}

function who(
  { bodies }: SharingCodes,
  kinds: readonly string[],
  except: readonly string[],
): string {
  return except.length === 0
    ? named(bodies, kinds)
    : `${named(bodies, kinds)}; not ${named(bodies, except)}`;
}

function needs({ requires, bodies }: SharingCodes, rule: SharingRule): string {
  const lines = [
    ...rule.requires.map((code) => requires[code]?.en ?? code),
    ...Object.entries(rule.requiresByFrom).map(
      ([kind, codes]) => `From ${bodies[kind]?.en ?? kind}: ${named(requires, codes)}`,
    ),
    ...(rule.absolute && rule.givesWayTo.length === 0 ? ["Nothing goes before it."] : []),
    ...(rule.givesWayTo.length > 0 ? [`Goes before it: ${rule.givesWayTo.join(", ")}.`] : []),
    ...(rule.liftedBy.length > 0 ? [`Falls away: ${named(requires, rule.liftedBy)}`] : []),
  ];
  return lines.length === 0 ? "–" : lines.join(" ");
}

function when({ validFrom, validTo }: SharingRule): string {
  const from = validFrom === null ? "start not looked into" : `from ${validFrom}`;
  return validTo === null ? from : `${from} to ${validTo}`;
}

function yesOrNo({ confirmed }: SharingRule): string {
  return confirmed ? "yes" : "**no**";
}
