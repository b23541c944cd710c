import { one } from "../given.ts";
import { chosenIn } from "./categories.ts";
import { type Answer, Choice, Line, unknown, yesNo } from "./controls.tsx";
import { type PayDrawing, PayFrame } from "./page.tsx";
import { sectorOf } from "./work-of.ts";

export const workPage: PayDrawing = (door, problems) => {
  const { say, given } = door;
  const sector = sectorOf(given) ?? "other";
  const asked = (name: string) => ({ door, problems, name, value: one(given, name) });
  const kinds = chosenIn[sector].map(
    (category): Answer => ({ value: category, key: `pay.category.${category}` }),
  );
  const extra = { agriculture: "pay-skilled", shipyard: "pay-away" } as const;
  const own = sector === "agriculture" || sector === "shipyard" ? extra[sector] : null;
  return {
    heading: "pay.work",
    asks: [
      ...(kinds.length === 0 ? [] : ["pay-category"]),
      ...(own === null ? [] : [own]),
      "pay-agreed",
      "pay-born",
      "pay-contractor",
      "pay-hirer",
    ],
    next: "pay-hours",
    content: (
      <PayFrame door={door} page="pay-work" problems={problems}>
        {sector === "other" && <p>{say("pay.other-sector")}</p>}
        {kinds.length > 0 && (
          <Choice
            {...asked("pay-category")}
            label={say("pay.category")}
            help={say("pay.category.help")}
            answers={[unknown, ...kinds]}
          />
        )}
        {own !== null && (
          <Choice
            {...asked(own)}
            label={say(own === "pay-away" ? "pay.away" : "pay.skilled")}
            answers={yesNo}
          />
        )}
        <Line
          {...asked("pay-agreed")}
          label={say("pay.agreed")}
          help={say("pay.agreed.help")}
          inputmode="decimal"
          size={10}
        />
        <Line
          {...asked("pay-born")}
          label={say("pay.born")}
          help={say("pay.born.help")}
          size={10}
        />
        <Choice
          {...asked("pay-contractor")}
          label={say("pay.contractor")}
          help={say("pay.contractor.help")}
          answers={yesNo}
        />
        <Choice {...asked("pay-hirer")} label={say("pay.hirer")} answers={yesNo} />
      </PayFrame>
    ),
  };
};
