import { Sources } from "../../components/sources.tsx";
import { Tag } from "../../components/tag.tsx";
import type { Reading } from "../referrals/told.tsx";

/** The rules that a referral stands on: what each says in plain words, then where it stands; one that nobody has checked says so. */
export function RulesItStandsOn({
  reading: { say, language, law },
  basis,
}: {
  readonly reading: Reading;
  readonly basis: readonly string[];
}) {
  const rules = law.sharing.rules.filter(({ id }) => basis.includes(id));
  if (rules.length === 0) {
    return <p>{say("intake.no-rules")}</p>;
  }
  return (
    <ul>
      {rules.map((rule) => (
        <li>
          {rule.about[language]} ({rule.basis}){" "}
          {!rule.confirmed && <Tag say={say} kind="unconfirmed" />}
          <Sources
            say={say}
            language={language}
            sources={[{ title: rule.source, read: rule.read }]}
          />
        </li>
      ))}
    </ul>
  );
}
