import type { ReferralChoices } from "../../api/referral/choices.ts";
import type { ReferralPreview } from "../../api/referral/prepare.ts";
import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import { say } from "../page.ts";
import { sharingHere, Warnings } from "../sharing/answer.tsx";
import { warningIn } from "../sharing/words.ts";
import type { Typed } from "./form.ts";

export interface FormProps {
  readonly choices: ReferralChoices;
  readonly typed: Typed;
}

export interface OneTo {
  readonly cell: string;
  readonly name: string;
  readonly preview: ReferralPreview;
}

/** Carries all fields not shown, so that changing a page loses nothing. */
export function Kept({
  typed,
  shown,
}: {
  readonly typed: Typed;
  readonly shown: readonly string[];
}) {
  return (
    <>
      {[...typed]
        .filter(([name]) => !shown.includes(name))
        .flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
    </>
  );
}

/** Warnings that can change lives, each once. */
export function WarningsFirst({ to }: { readonly to: readonly OneTo[] }) {
  const rules = to.flatMap(({ preview }) => preview.warnings);
  const once = [...new Map(rules.map((rule): [string, SharingRule] => [rule.id, rule])).values()];
  const cited = once.map((rule) => {
    const of = to.filter(({ preview }) => preview.warnings.some(({ id }) => id === rule.id));
    const names = of.map(({ preview }) => preview.to.name).join(", ");
    return warningIn(sharingHere(), rule, { from: say("sharing.us"), to: names });
  });
  const own = [...new Set(to.flatMap(({ preview }) => preview.ownWarnings))];
  return <Warnings own={own} rules={cited} />;
}
