import type { LimitOf } from "../../api/provision/read.ts";
import { citationIn } from "../../domain/base/citation.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { Limit } from "../../domain/provision/limitation.ts";
import type { InForce, Provision, Version } from "../../domain/provision/provision.ts";
import type { Day } from "../../domain/time/day.ts";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { Sources } from "../knowledge/sources.tsx";
import { ChangedWords, Cited } from "../law/cited.tsx";
import { language, law, say } from "../page.ts";
import { datesSpelled, dayText } from "../texts/formats.ts";

export function sectionText({ section, law }: Provision): string {
  return `${section} ${law[language()]}`;
}

/** An end beyond what was read is not named. */
export function daysText({ from, until }: InForce): string {
  const text = (day: Day): string => dayText(language(), day);
  if (from !== null && until !== null) {
    return say("provision.from-until", { from: text(from), until: text(until) });
  }
  if (from !== null) {
    return say("provision.from", { from: text(from) });
  }
  return until === null
    ? say("provision.days-not-known")
    : say("provision.until", { until: text(until) });
}

/** Whether all elements are required, and another provision's too. */
export function Needs({
  provision: { needs, buildsOn },
  provisions,
}: {
  readonly provision: Provision;
  readonly provisions: readonly Provision[];
}) {
  const base = provisions.find(({ id }) => id === buildsOn);
  return (
    <p>
      {say(`provision.needs.${needs}`)}{" "}
      {base !== undefined &&
        say("provision.builds-on", {
          title: `${base.title[language()].toLowerCase()} (${sectionText(base)})`,
        })}
    </p>
  );
}

export function Unconfirmed({ what }: { readonly what: Bilingual | null }) {
  return what === null ? null : (
    <p>
      <Tag kind="unconfirmed" /> {what[language()]}
    </p>
  );
}

export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  return (
    <ul class="case-lines">
      {versions.map((version) => (
        <li class="case-line">
          <p>
            <strong>{daysText(version)}</strong>:{" "}
            {say("provision.maximum", { maximum: version.maximum[language()] })}{" "}
            {version.wording?.[language()]}
          </p>
          <Unconfirmed what={version.unconfirmed} />
        </li>
      ))}
    </ul>
  );
}

function limitText({ years, last, why, laterUnderEighteen }: Limit): string {
  return [
    ...(years === null ? [] : [say("provision.limitation.years", { years: String(years) })]),
    ...(last === null
      ? []
      : [say("provision.limitation.last", { last: dayText(language(), last) })]),
    ...(why === null ? [] : [say(`provision.limitation.why.${why}`)]),
    ...(laterUnderEighteen && why !== "age" ? [say("provision.limitation.later")] : []),
  ].join(" ");
}

/** No day where the law or what is known does not give one. */
export function Limits({
  limits,
  nameOf,
}: {
  readonly limits: readonly LimitOf[];
  readonly nameOf: (person: string) => string;
}) {
  const source = law().limitation?.source.text;
  return source === undefined ? null : (
    <>
      <p>
        <strong>{say("provision.limitation")}</strong>{" "}
        <span class="terms">
          <Cited text={datesSpelled(language(), citationIn(language(), source))} />
        </span>
      </p>
      <ul>
        {limits.map((limit) => (
          <li>
            {limit.of !== "all" && (
              <>
                <TypedText>{limit.of.map(nameOf).join(", ")}</TypedText>:{" "}
              </>
            )}
            {limits.some((each) => each.of === limit.of && each !== limit) && (
              <>{say(`provision.limitation.breach.${limit.breach ?? "ordinary"}`)} </>
            )}
            {limitText(limit)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Rights({ provision }: { readonly provision: Provision }) {
  return (
    <ul>
      {provision.rights.map(({ text, confirmed, source }) => (
        <li>
          {text[language()]} {!confirmed && <Tag kind="unconfirmed" />}{" "}
          <span class="terms">
            <Cited text={datesSpelled(language(), citationIn(language(), source.text))} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ProvisionSources({ provision }: { readonly provision: Provision }) {
  const { source, versions, rights } = provision;
  const all = [
    source,
    ...versions.map((each) => each.source),
    ...rights.map((each) => each.source),
  ];
  const once = [...new Map(all.map((each) => [each.text, each])).values()];
  return (
    <>
      <ChangedWords kind="provision" id={provision.id} />
      <Sources
        sources={once.map(({ text, read }) => ({ title: citationIn(language(), text), read }))}
      />
    </>
  );
}
