import type { Child } from "hono/jsx";
import { type Door, Go, type Shown } from "../door.tsx";
import { Summary } from "./controls.tsx";
import type { FieldProblem } from "./fields.ts";
import { order, type PayPage } from "./order.ts";

/** A page of the reckoning: drawn from what was given, with what must be put right on it. */
export type PayDrawing = (door: Door, problems: readonly FieldProblem[]) => Shown;

interface FrameProps {
  readonly door: Door;
  readonly page: PayPage;
  readonly problems: readonly FieldProblem[];
  readonly children: Child;
}

/** Where one is, what must be put right, the questions, and the ways on and back. */
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

/** How many rows stand there: those with something in them and one more, or more when that was asked for. */
export function rowCount(filled: number, sent: number, wantsMore: boolean, least = 1): number {
  return wantsMore ? Math.max(sent, filled) + 1 : Math.max(filled + 1, least);
}
