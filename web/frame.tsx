import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Account, LanguageChoice } from "./account.tsx";
import { DangerBox, DangerWords } from "./components/danger-box.tsx";
import { dial } from "./components/dial.tsx";
import { Isolated } from "./components/isolated.tsx";
import { Bar, Dock } from "./desk/bar.tsx";
import { areKeysOff, Keys } from "./desk/keys.tsx";
import { Picture } from "./door/picture.tsx";
import type { Visitor } from "./env.ts";
import { sent } from "./forms/sent.ts";
import { context, language, say } from "./page.ts";
import { scriptPath } from "./script/pages.ts";
import { Find } from "./search/find.tsx";
import { deskSheet, stylesheet } from "./style/stylesheet.ts";

export interface About {
  /** The frame adds the product's name. */
  readonly title: string;
  readonly status?: ContentfulStatusCode | undefined;
  /** Shown or handed to the person: no menu, no search and no way into a case. */
  readonly handed?: boolean | undefined;
  /** A door without sign-in: danger to life comes first. */
  readonly door?: boolean | undefined;
  /** Replaces the box about danger, in another language. */
  readonly danger?: Child;
  readonly quiet?: boolean | undefined;
  readonly failed?: boolean | undefined;
  /** The form that the language button sends, so that nothing typed is lost. */
  readonly form?: string | undefined;
  /** A script that runs before anything is drawn. */
  readonly first?: Child;
  /** For a door: the address that its way out leads to. With a form, its steps are shown in one page. */
  readonly leaveTo?: string | undefined;
  readonly script?: string | undefined;
  /** The views of what the page is about. */
  readonly tabs?: Child;
  readonly beside?: Child;
}

interface FrameProps {
  readonly visitor: Visitor | null;
  /** Where the choice of a language returns to. */
  readonly path: string;
  readonly invented: boolean;
  readonly isolated: boolean;
  readonly proposed: boolean;
  readonly nonce: string;
  readonly asks: boolean;
  /** A refused form that can be typed again in full. */
  readonly turnedBack: boolean;
  readonly about: About;
  readonly children?: Child;
}

function titleOf(about: About): string {
  if (about.quiet === true) {
    return say("frame.quiet-title");
  }
  return say(about.failed === true ? "frame.failed-title" : "frame.title", { matter: about.title });
}

function Network() {
  return (
    <>
      <p class="notice" role="status" data-slow="" hidden>
        {say("frame.slow")}
      </p>
      <p class="notice" role="alert" data-tone="awaited" data-unreached="" tabindex={-1} hidden>
        {say("frame.unreached")}
      </p>
      <p class="notice" role="alert" data-tone="awaited" data-too-much="" tabindex={-1} hidden>
        {say("frame.too-much")}
      </p>
    </>
  );
}

/** A link, so that the exit works before any script has loaded. */
function Leave({ leaveTo }: { readonly leaveTo: string }) {
  return (
    <nav class="leave" aria-label={say("door.leave")}>
      <a
        class="ds-button"
        data-variant="primary"
        data-color="neutral"
        data-leave={leaveTo}
        href="/leave"
        rel="noreferrer"
      >
        <Picture name="out" />
        {say("door.leave")}
      </a>
    </nav>
  );
}

type TopProps = Pick<FrameProps, "visitor" | "path" | "about">;

/** A door looks the same to a colleague as to those it is for. */
const isAtDesk = ({ visitor, about }: Pick<FrameProps, "visitor" | "about">): boolean =>
  visitor !== null && about.door !== true && about.handed !== true;

function Top({ visitor, path, about }: TopProps) {
  if (visitor !== null && isAtDesk({ visitor, about })) {
    return <Bar visitor={visitor} path={pathOf(path)} find={<Find />} />;
  }
  return (
    <header class="top">
      <a class="name" href={visitor === null ? "/" : "/work"}>
        {say("frame.name")}
      </a>
      <LanguageChoice path={path} form={about.form} />
      <Account visitor={visitor} door={about.door === true} />
    </header>
  );
}

function Foot({ visitor, path, about, invented }: TopProps & Pick<FrameProps, "invented">) {
  const atDesk = isAtDesk({ visitor, about });
  return (
    <>
      <footer class="foot">
        {invented && (
          <p>
            <strong>{say("frame.invented")}</strong>
          </p>
        )}
        <p>{say("frame.about")}</p>
        {atDesk && (
          <div class="leaving">
            <LanguageChoice path={path} form={about.form} />
            <Account visitor={visitor} door={about.door === true} />
            <Keys />
          </div>
        )}
      </footer>
      {atDesk && <Dock path={pathOf(path)} />}
    </>
  );
}

function Head(props: FrameProps) {
  const { nonce, asks, about } = props;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {about.first}
      <title>{titleOf(about)}</title>
      <link rel="stylesheet" href={(isAtDesk(props) ? deskSheet : stylesheet).path} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {about.script !== undefined && <script type="module" nonce={nonce} src={about.script} />}
      {isInSteps(about) && <script type="module" nonce={nonce} src={scriptPath("steps")} />}
      {asks && <script type="module" nonce={nonce} src={scriptPath("inside")} />}
    </head>
  );
}

function Frame(props: FrameProps) {
  const { isolated, proposed, turnedBack, asks, about, children } = props;
  return (
    <html lang={language()}>
      <Head {...props} />
      <body data-turned-back={turnedBack} data-keys={asks && areKeysOff() ? "off" : undefined}>
        <a class="skip" href="#matter">
          {say("frame.skip")}
        </a>
        {isolated && <Isolated />}
        <Top {...props} />
        {about.tabs}
        {about.door === true &&
          (about.danger ?? (
            <DangerBox label={say("danger.heading")}>
              <DangerWords say={say} dial={dial} />
            </DangerBox>
          ))}
        <div class="columns" data-beside={hasOwn(about.beside)}>
          <main id="matter" tabindex={-1}>
            {proposed && <p class="held">{say("frame.proposed")}</p>}
            {isInSteps(about) && <Network />}
            {children}
          </main>
          {hasOwn(about.beside) && (
            <aside class="beside" aria-label={say("frame.beside")}>
              {about.beside}
            </aside>
          )}
        </div>
        <Foot {...props} />
        {about.leaveTo !== undefined && <Leave leaveTo={about.leaveTo} />}
      </body>
    </html>
  );
}

const pathOf = (address: string) => address.split("?")[0] ?? "";

const isInSteps = ({ leaveTo, form }: About) => leaveTo !== undefined && form !== undefined;

function hasOwn(slot: Child): boolean {
  return slot !== undefined && slot !== null && slot !== false;
}

/** For errors at a door. */
export function atDoor(): Pick<About, "door" | "quiet" | "leaveTo"> {
  return /^\/(?:seen|receipt|job)(?:\/|$)/.test(context().req.path)
    ? { door: true, quiet: true, leaveTo: "/leave" }
    : {};
}

/** A form's answer cannot be fetched again, so the way back is the page it was sent from. */
function pathBack(): string {
  const from = context().req.method === "POST" ? context().req.header("referer") : undefined;
  const { pathname, search } = new URL(
    from !== undefined && URL.canParse(from) ? from : context().req.url,
  );
  return pathname + search;
}

export function page(about: About, content: Child): Response | Promise<Response> {
  const failed = about.failed ?? sent() !== null;
  const status = about.status ?? (failed ? 400 : 200);
  // A refused page is byte for byte the same for everyone. A door with an exit never asks.
  const isPlain = status === 403 || status === 404 || about.leaveTo !== undefined;
  const asks = context().get("visitor") !== null && !isPlain;
  // Without the doctype browsers fall back to quirks mode.
  const whole = html`<!doctype html>${(
    <Frame
      visitor={context().get("visitor")}
      path={pathBack()}
      invented={context().get("invented")}
      isolated={context().get("isolated")}
      proposed={context().get("proposed") === true}
      nonce={context().get("nonce")}
      asks={asks}
      turnedBack={
        asks && context().req.method === "POST" && status >= 400 && about.form === undefined
      }
      about={{ ...about, failed }}
    >
      {content}
    </Frame>
  )}`;
  return context().html(whole, status);
}
