import type { Child } from "hono/jsx";
import { type Door, Go, type Shown } from "../door.tsx";
import { Summary } from "./controls.tsx";
import type { FieldProblem } from "./fields.ts";
import { order, type PayPage } from "./order.ts";

export type PayDrawing = (door: Door, problems: readonly FieldProblem[]) => Shown;

interface FrameProps {
  readonly door: Door;
  readonly page: PayPage;
  readonly problems: readonly FieldProblem[];
  readonly children: Child;
}

export function PayFrame({ door, page, problems, children }: FrameProps) {
  const place = order.indexOf(page);
  const before = order[place - 1] ?? "start";
  const next = order[place + 1];
  return (
    <>
      <p class="stays">{door.say("pay.step", { step: place + 1, steps: order.length })}</p>
      <Summary door={door} problems={problems} />
      {children}
      <div class="actions">
        {next !== undefined && (
          <Go to={next}>{door.say(next === "pay-result" ? "pay.reckon" : "door.go-on")}</Go>
        )}
        <Go to={before} variant="tertiary">
          {door.say("door.back")}
        </Go>
      </div>
    </>
  );
}

/** The filled ones and one more, or more when asked for. */
export function rowCount(filled: number, sent: number, wantsMore: boolean, least = 1): number {
  return wantsMore ? Math.max(sent, filled) + 1 : Math.max(filled + 1, least);
}
