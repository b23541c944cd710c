import type { House } from "../../api/house.ts";
import { changeRoutine } from "../../api/routine/routine.ts";
import type { RoutineTrigger } from "../../domain/case/routine.ts";
import type { Moment } from "../../domain/time/day.ts";
import { asKeeper, type Cluster } from "../../store/cluster.ts";
import { type DemoPerson, machine, people } from "./country.ts";
import type { Colleagues } from "./doing.ts";

/** Not selectable, but needed as stand-ins and for routines. All invented. */
const leaders: readonly DemoPerson[] = [
  ["tax", "Berit Myhre"],
  ["nav", "Odd Kvamme"],
  ["municipality", "Ragna Vik"],
  ["union", "Siv Langmo"],
  ["special-unit", "Geir Hovland"],
  ["immigration-unit", "Tone Bråten"],
].map(([cell = "", name = ""]) => ({
  subject: `leader-${cell}`,
  cell,
  name,
  title: "leder",
  role: "supervisor",
}));

export async function addColleagues(house: House, cluster: Cluster): Promise<Colleagues> {
  const colleagues = new Map<string, ReturnType<Colleagues["get"]> & object>();
  const everybody = [...people, ...leaders, machine];
  const addTo = async (cell: string) => {
    const here = everybody.filter((person) => person.cell === cell);
    await asKeeper(cluster, cell, async (client) => {
      for (const { subject, name, title, role, phone, system = false } of here) {
        const { rows } = await client.query<{ id: string }>(
          "insert into access.colleague (subject, name, title, role, mail, phone, system) values ($1, $2, $3, $4, $5, $6, $7) returning id",
          [subject, name, title, role, `${subject}@${cell}.example`, phone ?? null, system],
        );
        colleagues.set(subject, { kind: "colleague", cell, id: rows[0]?.id ?? "", role });
      }
    });
  };
  await Promise.all([...house.cells.keys()].map(addTo));
  return colleagues;
}

interface DemoRoutine {
  readonly cell: string;
  readonly leader: string;
  readonly decides: string;
  readonly standsIn: string;
  readonly triggers: readonly RoutineTrigger[];
  readonly weekdays: readonly number[];
  readonly hours: readonly [from: number, to: number];
  readonly elseCall: string;
  /** Where the agency has written it. */
  readonly startsWhen?: Partial<Readonly<Record<RoutineTrigger, string>>>;
}

const weekdays = [1, 2, 3, 4, 5];
const everyDay = [...weekdays, 6, 7];
const police = "Vakthavende jurist i Fjordland politidistrikt.";

const routines: readonly DemoRoutine[] = [
  {
    cell: "inspectorate",
    leader: "turid",
    decides: "turid",
    standsIn: "mats",
    triggers: ["danger", "suspicion", "minor", "removal", "referral"],
    weekdays,
    hours: [8, 16],
    elseCall: police,
    startsWhen: {
      danger: "Du er redd for at noen blir skadd eller holdt tilbake. Ring 112 først, så oss.",
      suspicion:
        "To av disse: arbeidsgiveren har passet, lønna uteblir, de bor på jobben, en annen svarer for dem. Er du i tvil, så spør.",
      minor: "Noen sier det, eller du tror det. Vi spør ikke etter papirer.",
      removal: "Før noen andre enn oss får vite hvor personen er.",
      referral: "Før noe sendes ut av huset, også uten navn.",
    },
  },
  {
    cell: "police-district",
    leader: "synne",
    decides: "synne",
    standsIn: "jonas",
    triggers: ["danger", "suspicion", "minor", "removal", "referral"],
    weekdays: everyDay,
    hours: [7, 22],
    elseCall: "Operasjonssentralen i Fjordland.",
    startsWhen: {
      suspicion: "Det holder at patruljen tenker tanken. Det må ikke være sikkert.",
      removal: "Alltid før uttransport når noen har jobbet her. Snakk med dem først.",
    },
  },
  {
    cell: "immigration-unit",
    leader: "leader-immigration-unit",
    decides: "leader-immigration-unit",
    standsIn: "paal",
    triggers: ["suspicion", "removal", "referral"],
    weekdays,
    hours: [8, 16],
    elseCall: police,
  },
  {
    cell: "special-unit",
    leader: "leader-special-unit",
    decides: "leader-special-unit",
    standsIn: "eli",
    triggers: ["suspicion", "removal", "referral"],
    weekdays: everyDay,
    hours: [20, 4],
    elseCall: "Operasjonssentralen i Fjordland.",
  },
  {
    cell: "tax",
    leader: "leader-tax",
    decides: "leader-tax",
    standsIn: "karim",
    triggers: ["suspicion", "referral"],
    weekdays,
    hours: [8, 15],
    elseCall: police,
  },
  {
    cell: "nav",
    leader: "leader-nav",
    decides: "marte",
    standsIn: "leader-nav",
    triggers: ["suspicion", "referral"],
    weekdays,
    hours: [9, 15],
    elseCall: "Sosial vakttelefon i Lillevik kommune.",
  },
  {
    cell: "municipality",
    leader: "leader-municipality",
    decides: "anja",
    standsIn: "leader-municipality",
    triggers: ["suspicion", "minor", "removal", "referral"],
    weekdays,
    hours: [8, 16],
    startsWhen: { minor: "Når alderen er usikker, er det nok." },
    elseCall: "Barnevernvakta i Lillevik for den som kan være under 18.",
  },
  {
    cell: "shelter",
    leader: "hanne",
    decides: "hanne",
    standsIn: "liv",
    triggers: ["suspicion", "removal", "referral"],
    weekdays: everyDay,
    hours: [8, 23],
    elseCall: "Nattevakta på Tryggheim.",
  },
  {
    cell: "union",
    leader: "leader-union",
    decides: "leader-union",
    standsIn: "tomas",
    triggers: ["suspicion", "removal", "referral"],
    weekdays,
    hours: [8, 16],
    elseCall: police,
  },
];

export async function setRoutines(
  house: House,
  colleagues: Colleagues,
  now: Moment,
): Promise<void> {
  for (const routine of routines) {
    const cell = house.cells.get(routine.cell);
    const leader = colleagues.get(routine.leader);
    const decides = colleagues.get(routine.decides);
    const standsIn = colleagues.get(routine.standsIn);
    if (cell && leader && decides && standsIn) {
      const [from, to] = routine.hours;
      for (const trigger of routine.triggers) {
        const { weekdays: days, elseCall, startsWhen } = routine;
        const set = await changeRoutine(
          cell,
          leader,
          {
            trigger,
            decides: decides.id,
            standsIn: standsIn.id,
            weekdays: days,
            from: from * 60,
            to: to * 60,
            elseCall,
            startsWhen: startsWhen?.[trigger] ?? "",
          },
          now,
        );
        if (!set.ok) {
          throw new Error(`Demo routine ${trigger} at ${cell.id} was refused, ${set.refused}.`);
        }
      }
    }
  }
}
