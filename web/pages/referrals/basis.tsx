import type { Basis } from "../../../domain/referral/basis.ts";
import type { Ground } from "../../../domain/referral/referral.ts";
import { Sources } from "../../components/sources.tsx";
import { Tag } from "../../components/tag.tsx";
import type { Reading } from "./told.tsx";

/** The ground in plain words, then the rule it stands on; one that nobody has checked against its text says so. */
export function BasisText({
  reading,
  ground,
  basis,
}: {
  readonly reading: Reading;
  readonly ground: Ground;
  readonly basis: Basis;
}) {
  const { say, language, law } = reading;
  const rule = law.sharing.rules.find(({ id }) => id === basis.rule);
  return (
    <>
      {say(`referral.ground.${ground}`)}
      {rule !== undefined && (
        <>
          {" "}
          ({rule.basis}){!basis.confirmed && <Tag say={say} kind="unconfirmed" />}
          <Sources
            say={say}
            language={language}
            sources={[{ title: `${rule.about[language]} ${rule.source}`, read: rule.read }]}
          />
        </>
      )}
    </>
  );
}
