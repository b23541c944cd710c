import { DangerBox, DangerWords } from "../components/danger-box.tsx";
import { type Door, DoorForm, doorForm, placeOf, type Shown } from "./door.tsx";
import { one } from "./given.ts";
import { Picture } from "./picture.tsx";
import { Safety } from "./safety.tsx";

function LanguageButtons({ door: { tongue, tongues } }: { readonly door: Door }) {
  return (
    <div class="languages">
      {tongues
        .filter(({ code }) => code !== tongue.code)
        .map(({ code, name }) => (
          <button
            class="ds-link"
            type="submit"
            form={doorForm}
            name="speak"
            value={code}
            lang={code}
          >
            {name}
          </button>
        ))}
    </div>
  );
}

/** Open until one is chosen. */
function Languages({ door }: { readonly door: Door }) {
  return (
    <details class="tongues" open={one(door.given, "language") === ""}>
      <summary>
        <Picture name="globe" />
        {door.tongue.name}
      </summary>
      <LanguageButtons door={door} />
    </details>
  );
}

/** A link works before any script has come. */
function Leave({ door: { say, plain, leaveTo } }: { readonly door: Door }) {
  return (
    <nav class="leave" aria-label={plain("door.leave")}>
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

/** The server's page says both; the first line of script shows which holds. */
function Where({ door: { say, here } }: { readonly door: Door }) {
  return (
    <>
      {here === "server" && <p class="stays with-server">{say("door.passes-server")}</p>}
      <p class="stays with-phone">{say("door.stays-here")}</p>
      <p class="stays" role="status" data-reloaded="" hidden>
        <strong>{say("door.reloaded")}</strong>
      </p>
      <p class="stays" role="alert" data-not-loaded="" hidden>
        {say("door.not-loaded")}
      </p>
    </>
  );
}

export function DoorFrame({ door, shown }: { readonly door: Door; readonly shown: Shown }) {
  const { say, plain, tongue, invented } = door;
  return (
    <div id="door" class="worker" lang={tongue.code} dir={tongue.direction}>
      {/* Enter in a field presses the first button of its form, and that must not be a language. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: neither the keyboard nor a reader comes to it */}
      <button
        class="unseen"
        type="submit"
        form={doorForm}
        name="go"
        value={shown.next}
        tabindex={-1}
        aria-hidden="true"
      />
      <a class="skip" href="#matter">
        {plain("door.skip")}
      </a>
      <header class="top">
        {placeOf(door.given) !== "start" && (
          <button class="ds-link name" type="submit" form={doorForm} name="go" value="start">
            {say("door.start")}
          </button>
        )}
        <button class="ds-link" type="button" data-aloud={tongue.locale} hidden>
          <Picture name="voice" />
          {say("door.aloud")}
        </button>
        <Languages door={door} />
      </header>
      <DangerBox label={plain("danger.heading")}>
        <Safety tongue={tongue} words={DangerWords} />
      </DangerBox>
      <div class="columns">
        <main id="matter" tabindex={-1}>
          <h1>{say(shown.heading)}</h1>
          <Where door={door} />
          <DoorForm door={door} shown={shown} />
        </main>
      </div>
      <footer class="foot">
        {tongue.readBy === null && <p>{say("door.not-read")}</p>}
        {invented && <p>{say("door.invented")}</p>}
      </footer>
      <Leave door={door} />
    </div>
  );
}
