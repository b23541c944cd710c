import type { Day } from "../../domain/base/day.ts";
import type { Body } from "../../domain/directory/body.ts";
import { childWelfare } from "../../domain/plan/ways.ts";
import type { Language, Say } from "../texts/texts.ts";
import { HelperLines } from "./helpers.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly directory: readonly Body[];
}

/** The child welfare service, and who answers when it is closed, as the directory has them. */
export function ChildWelfareLines({ directory, ...words }: Props) {
  const bodies = childWelfare.flatMap((id) => directory.find((body) => body.id === id) ?? []);
  return <HelperLines {...words} bodies={bodies} />;
}
