import { citingKey, unreadSections } from "../../api/law/read.ts";
import { casesTouched, changedSince, type Touched } from "../../api/law/since.ts";
import { numberText, type Place } from "../../domain/knowledge/act.ts";
import { latestFirst } from "../../domain/knowledge/change.ts";
import { type Day, day, isDay } from "../../domain/time/day.ts";
import { restingOn } from "../../law/acts/citations.ts";
import type { CitingKind, Resting } from "../../law/acts/citing.ts";
import { Actions, Button } from "../components/button.tsx";
import { TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { context, language, law, query, say, today } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dateText, dayText } from "../texts/formats.ts";
import { addressOf } from "./cited.tsx";
import { restingHere, restingName } from "./resting.tsx";

const areas = {
  rights: ["right"],
  pay: ["reckoning", "pay-rule", "rate"],
  sharing: ["sharing-rule"],
  provisions: ["provision"],
  knowledge: ["concept", "change", "sign", "job-right", "body"],
} as const satisfies Readonly<Record<string, readonly CitingKind[]>>;

const areaNames = Object.keys(areas) as readonly (keyof typeof areas)[];

interface Found {
  readonly place: Place;
  readonly resting: readonly Resting[];
}

function Area({
  name,
  found,
}: {
  readonly name: keyof typeof areas;
  readonly found: readonly Found[];
}) {
  const kinds: readonly CitingKind[] = areas[name];
  const unread = unreadSections(law());
  const own = found
    .map(({ place, resting }) => ({
      place,
      resting: resting.filter(({ kind }) => kinds.includes(kind)),
    }))
    .filter(({ resting }) => resting.length > 0);
  return own.length === 0 ? null : (
    <section>
      <h2>{say(`law.area.${name}`)}</h2>
      <ul class="case-lines">
        {own.map(({ place, resting }) => {
          const key = `${place.act.id} ${place.section.number}`;
          const left = new Set(unread.get(key)?.resting.map(citingKey));
          return (
            <li class="case-line">
              <h3 lang="no">
                <a href={addressOf(place)}>
                  {place.act.names[0]} {numberText(place.section.number)}
                </a>
              </h3>
              <ul>
                {resting.map((each) => (
                  <li>
                    {restingName(each)}{" "}
                    <span class="terms">
                      {say(left.has(citingKey(each)) ? "law.since.not-read" : "law.since.read")}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Cases({ touched: { cases, areMore } }: { readonly touched: Touched }) {
  return (
    <section>
      <h2>{say("law.since.cases")}</h2>
      <p>{say(cases.length === 0 ? "law.since.no-cases" : "law.since.with-before")}</p>
      {areMore && <p>{say("law.since.more-cases")}</p>}
      <ul class="case-lines">
        {cases.map(({ id, label, persons }) => (
          <li class="case-line">
            <h3>
              <a href={`/cases/${id}`}>{label}</a>
            </h3>
            <ul>
              {persons.map((person) => (
                <li>
                  <a class="ds-link" href={rightsOfPerson(id, person.id)}>
                    {person.pseudonym}
                  </a>
                  :{" "}
                  {person.rights
                    .map(
                      ({ title, state }) =>
                        `${title[language()]} (${say(`rights.state.${state}`).toLowerCase()})`,
                    )
                    .join(", ")}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What came into force, as the knowledge tells it. */
function InForce({ since }: { readonly since: Day }) {
  const changes = latestFirst(law().changes).filter(({ inForce }) => (inForce ?? "") >= since);
  return changes.length === 0 ? null : (
    <section>
      <h2>{say("law.since.in-force")}</h2>
      <ul>
        {changes.map(({ id, title, inForce }) => (
          <li>
            <a class="ds-link" href={`/knowledge/changes#${id}`}>
              {title[language()]}
            </a>{" "}
            <span class="terms">{dateText(language(), inForce ?? "")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function touchedBy(found: readonly Found[]): Promise<Touched | null> {
  const desk = context().get("desk");
  const rights = found.flatMap(({ resting }) =>
    resting.flatMap(({ kind, id }) => (kind === "right" ? [id] : [])),
  );
  if (desk == null || rights.length === 0) {
    return null;
  }
  const touched = await casesTouched(desk.cell, desk.actor, new Set(rights), today());
  return touched.ok ? touched.value : null;
}

/** What changed since a day: by area, and in whose cases it matters. */
export async function sincePage(): Promise<Response> {
  const asked = query("since") ?? "";
  const since = isDay(asked) ? day(asked) : null;
  const found =
    since === null
      ? []
      : changedSince(law().acts, since).map((place) => ({
          place,
          resting: restingOn(restingHere(), place),
        }));
  const touched = await touchedBy(found);
  return await page(
    { title: say("law.since") },
    <>
      <BackLink href="/law">{say("law.heading")}</BackLink>
      <h1>{say("law.since")}</h1>
      <form method="get" action="/law/changes">
        <TextField name="since" type="date" label={say("law.since.day")} value={asked} size={12} />
        <Actions>
          <Button>{say("law.since.do")}</Button>
        </Actions>
      </form>
      {asked !== "" && since === null && (
        <p class="ds-validation-message">{say("frame.no-day", { field: say("law.since.day") })}</p>
      )}
      {since !== null && found.length === 0 && (
        <p>{say("law.since.none", { day: dayText(language(), law().acts.asOf) })}</p>
      )}
      {touched !== null && <Cases touched={touched} />}
      {areaNames.map((name) => (
        <Area name={name} found={found} />
      ))}
      {since !== null && <InForce since={since} />}
    </>,
  );
}
