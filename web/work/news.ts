import type { NewsLine } from "../../store/document/news.ts";
import { say } from "../page.ts";
import { planAt } from "../plan/frame.tsx";

export function newsHref({ what, about, case: of }: NewsLine): string {
  switch (what) {
    case "declined":
    case "asked":
      return `/referrals/${about}`;
    case "outcome":
      return `/cases/${about}/outcomes`;
    case "falls":
    case "added":
    case "brought":
      return `/cases/${about}`;
    case "given":
      return planAt({ caseId: of?.id ?? "", person: about });
    case "lifted":
    case "answered":
      return `/cases/${about}/safeguards`;
    default:
      return `/inbox/${about}`;
  }
}

/** What comes in has its own group, and a lifted safeguard its own line. */
export type NewsOfCase = NewsLine & { readonly what: Exclude<NewsLine["what"], "came" | "lifted"> };

export const isOfCase = (line: NewsLine): line is NewsOfCase =>
  line.what !== "came" && line.what !== "lifted";

export const newsText = ({ what, from }: NewsOfCase): string =>
  say(`news.${what}`, { name: from ?? "" });
