import { type RightsOfPerson, readRights } from "../../../api/rights/read.ts";
import type { DayToHold } from "../../../api/rights/to-hold.ts";
import { mayOnRights } from "../../../domain/access/may.ts";
import { Tag } from "../../components/tag.tsx";
import { dayAndAwayText } from "../../texts/formats.ts";
import { AtOnceLines } from "../rights/at-once.tsx";
import { LookAgain } from "../rights/happened-slip.tsx";
import { ByDay } from "../rights/of-day.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import type { Looking } from "./frame.tsx";

/** Whether the days that the law sets for this person are the reader's to see. */
export function seesLaw({ found, desk }: Looking): boolean {
  return mayOnRights(desk.actor, "rights.read", found.access, found.access);
}

/** The rights of the person whose plan it is, for whoever may read them; null for the others. */
export async function lawOf(looking: Looking): Promise<RightsOfPerson | null> {
  const { found, desk, today } = looking;
  if (!seesLaw(looking)) {
    return null;
  }
  const read = await readRights(desk.cell, desk.actor, found.plan, today);
  return read.ok ? read.value : null;
}

/** How many of the days are listed here; all of them stand with the rights. */
const most = 3;

function DayLine({ looking, day }: { readonly looking: Looking; readonly day: DayToHold }) {
  const { say, language, today } = looking;
  return (
    <li class="case-line">
      {day.due < today && <Tag say={say} kind="missed" />}{" "}
      <strong>{dayAndAwayText(language, day.due, today)}</strong> {day.title[language]}
      <ul>
        {day.todo.map((each) => (
          <ByDay say={say} language={language} todo={each} />
        ))}
      </ul>
      {day.state === "unsure" && <p>{say("life.safe-day")}</p>}
    </li>
  );
}

/** What the law does not let wait, and the next days that it sets: no plan moves them. */
export function LawDays({
  looking,
  law,
  level: Heading,
}: {
  readonly looking: Looking;
  readonly law: RightsOfPerson | null;
  readonly level: "h2" | "h3";
}) {
  const { say, language, found } = looking;
  const { caseId, person, pseudonym } = found.plan;
  const at = rightsOfPerson(caseId, person);
  const urgent = (law?.urgent ?? []).filter(({ met }) => met === null);
  const all = (law?.days ?? []).filter(({ met }) => met === null);
  const days = all.slice(0, most);
  return (
    <>
      <Heading>{say("plan.law-days")}</Heading>
      <p>
        {say("plan.law-days-where")}{" "}
        {law !== null && (
          <a class="ds-link" href={`${at}#deadlines`}>
            {say("plan.law-days-all")}
          </a>
        )}
      </p>
      {law !== null && law.slips.length > 0 && <LookAgain {...{ say, at, pseudonym }} />}
      {urgent.length + days.length > 0 && (
        <ul class="case-lines">
          {law !== null && <AtOnceLines {...{ say, language, at, urgent }} life={law.life} />}
          {days.map((day) => (
            <DayLine looking={looking} day={day} />
          ))}
        </ul>
      )}
      {all.length > most && (
        <p>
          <a class="ds-link" href={`${at}#deadlines`}>
            {say("plan.law-days-more", { count: all.length - most })}
          </a>
        </p>
      )}
    </>
  );
}
