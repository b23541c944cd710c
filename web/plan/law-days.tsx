import type { DayToHold } from "../../api/rights/day/to-hold.ts";
import { type RightsOfPerson, readRights } from "../../api/rights/read.ts";
import { mayOnRights } from "../../domain/access/may.ts";
import { Tag } from "../components/tag.tsx";
import { desk, language, say } from "../page.ts";
import { AtOnceLines } from "../rights/at-once.tsx";
import { ByDay, ToDay } from "../rights/day/of-day.tsx";
import { ContradictionsNotice } from "../rights/event/happened-contradiction.tsx";
import { ChildGoesOn, doesChildGoOn } from "../rights/minor/child-goes-on.tsx";
import { MinorNotice } from "../rights/minor/minor-notice.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayAndAwayText } from "../texts/formats.ts";
import type { Looking } from "./frame.tsx";

export function seesLaw({ found }: Looking): boolean {
  return mayOnRights(desk().actor, "rights.read", found.access, found.access);
}

export async function lawOf(looking: Looking): Promise<RightsOfPerson | null> {
  const { found, today } = looking;
  if (!seesLaw(looking)) {
    return null;
  }
  const read = await readRights(desk().cell, desk().actor, found.plan, today);
  return read.ok ? read.value : null;
}

interface OfLaw {
  readonly looking: Looking;
  readonly law: RightsOfPerson | null;
}

const rightsAt = ({ found: { plan } }: Looking) => rightsOfPerson(plan.caseId, plan.person);

/** A possible slip must not be told as fact first. */
export function LookAtFirst({ looking, law }: OfLaw) {
  const { today } = looking;
  const at = rightsAt(looking);
  return law === null ? null : (
    <>
      <ContradictionsNotice {...{ today, at }} contradictions={law.contradictions} />
      <MinorNotice {...{ at }} head={law.head} life={law.life} child={law.child} />
    </>
  );
}

/** The others are with the rights. */
const most = 3;

function DayLine({ looking, day }: { readonly looking: Looking; readonly day: DayToHold }) {
  const { today } = looking;
  const at = rightsAt(looking);
  return (
    <li class="case-line">
      {day.due < today && <Tag kind="missed" />}{" "}
      <strong>{dayAndAwayText(language(), day.due, today)}</strong> {day.title[language()]}
      <ul>
        {day.todo.map((each) => (
          <ByDay todo={each} />
        ))}
      </ul>
      {day.state === "unsure" && <p>{say("life.safe-day")}</p>}
      <ToDay {...{ at, day }} />
    </li>
  );
}

/** No plan moves them. */
export function LawDays({ looking, law, level: Heading }: OfLaw & { readonly level: "h2" | "h3" }) {
  const at = rightsAt(looking);
  const urgent = (law?.urgent ?? []).filter(({ met }) => met === null);
  const all = (law?.days ?? []).filter(({ met }) => met === null);
  const days = all.slice(0, most);
  const ofChild = { urgent: law?.urgent ?? [], rights: law?.answer.rights ?? [] };
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
      {law !== null && urgent.length + days.length + Number(doesChildGoOn(ofChild)) > 0 && (
        <ul class="case-lines">
          <AtOnceLines {...{ at, urgent }} life={law.life} />
          <ChildGoesOn {...ofChild} />
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
