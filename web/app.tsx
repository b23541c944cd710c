import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { namesNothing } from "../api/access/ids.ts";
import { asOnePage } from "../api/access/one-page.ts";
import { awayIn } from "../api/away.ts";
import type { Desk, House } from "../api/house.ts";
import { searchOf } from "../api/search/knowledge.ts";
import { awayPage } from "./access/away.tsx";
import { busyPage } from "./busy-page.tsx";
import type { Env } from "./env.ts";
import { errorPage } from "./error-page.tsx";
import { type GuardSetting, guard } from "./guard.ts";
import { harmless } from "./job/job.tsx";
import { greet, languagePages } from "./language.ts";
import { routes } from "./routes.ts";
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
  searchOf(house.law);
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
  app.use(async (c, next) => {
    const desk = c.get("desk");
    if (desk === null) {
      return await next();
    }
    return await asOnePage(c, desk, async (here) => {
      c.set("desk", here);
      await next();
    });
  });
  for (const pages of setting.own) {
    app.route("/", pages);
  }

  for (const { method, path, answer } of routes) {
    app.on(method, path, answer);
  }

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
