import { Tabs } from "../components/way.tsx";
import { say } from "../page.ts";

interface Props {
  readonly here: "work" | "by-date";
  readonly within?: Parameters<typeof Tabs>[0]["within"];
}

/** The list, and the same by date. */
export function WorkTabs({ here, within }: Props) {
  return (
    <Tabs
      label={say("work.view")}
      items={[
        { href: "/work", label: say("inbox.work"), here: here === "work" },
        { href: "/deadlines", label: say("work.by-date"), here: here === "by-date" },
      ]}
      within={within}
    />
  );
}
