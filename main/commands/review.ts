import {
  dueForReview,
  type KnowledgeEntry,
  type ReviewList,
} from "../../domain/knowledge/review.ts";
import { type Day, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { now } from "../now.ts";

export interface Surroundings {
  readonly today: Day;
  readonly language: "nb" | "en";
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

const words = {
  en: {
    pastReview: "Past the review day",
    unconfirmed: "Not confirmed, or only partly",
    unreadByNative: "Texts that no native reader has read",
    none: "nothing",
    checked: "checked",
    due: "review by",
    confirmed: { yes: "", partly: ", partly confirmed", no: ", not confirmed" },
  },
  nb: {
    pastReview: "Gått ut på dato",
    unconfirmed: "Ikke bekreftet, eller bare delvis",
    unreadByNative: "Tekster som ingen med språket som morsmål har lest",
    none: "ingenting",
    checked: "sjekket",
    due: "sjekkes innen",
    confirmed: { yes: "", partly: ", delvis bekreftet", no: ", ikke bekreftet" },
  },
} as const;

const groups = ["pastReview", "unconfirmed", "unreadByNative"] as const;

/** `lenke review [--json]`: overdue, unconfirmed or unread by a native. 0 done, 2 unknown argument. */
export async function review(
  args: readonly string[],
  surroundings: Surroundings = own(),
): Promise<number> {
  const strange = args.find((arg) => arg !== "--json");
  if (strange !== undefined) {
    surroundings.complain(`lenke review: ${strange}? usage: lenke review [--json]`);
    return 2;
  }
  const { today, language, print } = surroundings;
  const list = dueForReview(loadLaw(), today);
  print(
    args.includes("--json")
      ? `${JSON.stringify({ today, ...list }, null, 2)}\n`
      : reviewText(list, language),
  );
  return 0;
}

function reviewText(list: ReviewList, language: "nb" | "en"): string {
  const parts = groups.map((group) => {
    const lines = list[group].map((entry) => `  ${line(entry, language)}`);
    const heading = `${words[language][group]} (${lines.length})`;
    return [heading, ...(lines.length === 0 ? [`  ${words[language].none}`] : lines)].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function line(entry: KnowledgeEntry, language: "nb" | "en"): string {
  const { checked, due, confirmed } = words[language];
  const days = `${checked} ${entry.checked}, ${due} ${entry.reviewBy}`;
  return `${entry.kind} ${entry.id}: ${days}${confirmed[entry.confirmed]}`;
}

function own(): Surroundings {
  const language = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
  return {
    today: dayOf(now()),
    language: /^(nb|nn|no)/.test(language) ? "nb" : "en",
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(`${text}\n`),
  };
}
