import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { namesNothing } from "../api/access/ids.ts";
import { awayIn } from "../api/away.ts";
import type { Desk, House } from "../api/house.ts";
import { awayPage } from "./access/away.tsx";
import { busyPage } from "./busy-page.tsx";
import type { Env } from "./env.ts";
import { errorPage } from "./error-page.tsx";
import { type GuardSetting, guard } from "./guard.ts";
import { greet, languagePages } from "./language.ts";
import { capacityPages } from "./pages/capacity.tsx";
import { casePages } from "./pages/cases.tsx";
import { chainPages } from "./pages/chain/pages.tsx";
import { comparePages } from "./pages/compare/pages.tsx";
import { deadlinePages } from "./pages/deadlines/pages.tsx";
import { knowledgePages } from "./pages/decisions/pages.tsx";
import { editPages } from "./pages/edit/pages.tsx";
import { frontPages } from "./pages/front.tsx";
import { inboxPages } from "./pages/inbox/pages.tsx";
import { harmless, jobPages } from "./pages/job/pages.tsx";
import { journeyPages } from "./pages/journey/pages.ts";
import { readingPages } from "./pages/knowledge/pages.tsx";
import { messagePages } from "./pages/messages.tsx";
import { outcomePages } from "./pages/outcomes/pages.tsx";
import { planPages } from "./pages/plan/pages.tsx";
import { practicePages } from "./pages/practice/pages.tsx";
import { provisionPages } from "./pages/provisions/pages.tsx";
import { receiptPages } from "./pages/receipt.tsx";
import { recusalPages } from "./pages/recusal.tsx";
import { referralPages } from "./pages/referrals/pages.tsx";
import { rightsPages } from "./pages/rights/pages.tsx";
import { routinePages } from "./pages/routine.tsx";
import { routingPages } from "./pages/routing/pages.tsx";
import { seenPages } from "./pages/seen/seen.tsx";
import { sharingPages } from "./pages/sharing/pages.tsx";
import { standingPages } from "./pages/standing/pages.tsx";
import { workPages } from "./pages/work.tsx";
import { scriptPages } from "./script/pages.ts";
import { stylePages } from "./style/pages.ts";
import { Busy, type Workshop } from "./workshop.ts";

export interface PagesSetting extends Omit<GuardSetting, "origin"> {
  readonly house: House;
  readonly deskOf: (c: Context<Env>) => Promise<Desk | null>;
  /** Whether the last session ended by itself, for a visitor without one. */
  readonly wasAtDesk?: (c: Context<Env>) => Promise<boolean>;
  /** Sign-in; in the demo also the choice of colleague. */
  readonly own: readonly Hono<Env>[];
  readonly workshop: Workshop;
  readonly invented?: boolean;
  /** Every page says that the copy neither delivers nor takes in. */
  readonly isolated?: boolean;
  /** The neutral page that the exit button opens. */
  readonly leaveTo?: string;
  /** Told of every bug, never of who met it. */
  readonly report: (error: unknown) => void;
}

function pageFor(status: number): 400 | 403 | 404 | 413 | 500 {
  if (status === 403 || status === 404 || status === 413) {
    return status;
  }
  return status >= 400 && status < 500 ? 400 : 500;
}

export function createPages(setting: PagesSetting): Hono<Env> {
  const { house, leaveTo = harmless } = setting;
  const app = new Hono<Env>();
  app.use(greet);
  app.use(async (c, next) => {
    c.set("invented", setting.invented === true);
    c.set("isolated", setting.isolated === true);
    c.set("house", house);
    c.set("leaveTo", leaveTo);
    await next();
  });
  app.route("/", guard({ ...setting, origin: house.origin }));
  app.route("/", stylePages());
  app.route("/", scriptPages());
  app.route("/", languagePages(house.origin));
  app.use(async (c, next) => {
    c.set("workshop", setting.workshop);
    const desk = await setting.deskOf(c).catch((error: Error) => {
      if (awayIn(error) === null) {
        throw error;
      }
      c.set("deskAway", error);
      return null;
    });
    c.set("desk", desk);
    c.set("wasAtDesk", async () => (await setting.wasAtDesk?.(c)) ?? false);
    c.set("visitor", desk === null ? null : { name: desk.name, agency: desk.cell.name });
    await next();
  });
  app.use(async (c, next) =>
    c.get("desk") !== null && namesNothing(c.req.path) ? await errorPage(404) : await next(),
  );
  for (const pages of setting.own) {
    app.route("/", pages);
  }

  app.route("/", frontPages());
  app.route("/", casePages());
  app.route("/", journeyPages());
  app.route("/", planPages());
  // Before the decisions: /knowledge/decisions/three is no decision.
  app.route("/", comparePages());
  app.route("/", routinePages());
  app.route("/", routingPages());
  app.route("/", standingPages());
  app.route("/", capacityPages());
  app.route("/", rightsPages());
  app.route("/", jobPages());
  app.route("/", seenPages());
  app.route("/", receiptPages());
  app.route("/", inboxPages());
  app.route("/", recusalPages());
  app.route("/", workPages());
  app.route("/", deadlinePages());
  app.route("/", messagePages());
  app.route("/", referralPages());
  app.route("/", outcomePages());
  app.route("/", chainPages());
  app.route("/", knowledgePages());
  app.route("/", editPages());
  app.route("/", provisionPages());
  app.route("/", readingPages(house));
  app.route("/", practicePages());
  app.route("/", sharingPages());

  app.notFound(() => errorPage(404));
  app.onError((error) => {
    if (error instanceof Busy) {
      return busyPage();
    }
    if (error instanceof HTTPException) {
      return errorPage(pageFor(error.status));
    }
    setting.report(error);
    const away = awayIn(error);
    return away === null ? errorPage(500) : awayPage(away);
  });
  return app;
}
