import { type Body, type Need, needs } from "../../../domain/directory/body.ts";
import { isOpen, lookUp } from "../../../domain/directory/look-up.ts";
import { promiseOf } from "../../../domain/directory/promise.ts";
import { mayBeOffered } from "../../../domain/receipt/recipients.ts";
import { HelperCard } from "../../components/helper-card.tsx";
import { type Door, Go, type Shown } from "../door.tsx";
import { one } from "../given.ts";
import { Picture, type PictureName } from "../picture.tsx";
import { Safety } from "../safety.tsx";
import { directoryFor, mayBeChild } from "./directory.ts";
import { FirstNumber } from "./first-number.tsx";
import { helperWords, Interpreter } from "./helper-words.tsx";

const pictures: Readonly<Record<Need, PictureName>> = {
  danger: "alarm",
  "safe-place": "shield",
  child: "child",
  health: "health",
  advice: "talk",
  pay: "money",
  housing: "house",
  "report-conditions": "eye",
  crime: "lock",
  lawyer: "scales",
  union: "people",
  residence: "passport",
  "going-home": "journey",
  "check-firm": "search",
};

/** Carried along when another need is chosen. */
const asks = ["help-place", "help-tongue", "help-open"] as const;

export function helpPage({ say }: Door): Shown {
  return {
    heading: "help.heading",
    asks: [],
    next: "help-advice",
    content: (
      <>
        <p class="lead">{say("help.intro")}</p>
        <h2>{say("help.need")}</h2>
        <ul class="needs">
          {needs.map((need) => (
            <li>
              <Picture name={pictures[need]} />
              <Go to={`help-${need}`} variant="secondary">
                {say(`help.need.${need}`)}
              </Go>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

function tonguesOf({ law, tongues, tongue: { locale } }: Door) {
  const codes = new Set([
    ...law.directory.flatMap(({ languages }) => languages),
    ...tongues.map(({ code }) => code),
  ]);
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

function Narrow({ door, page }: { readonly door: Door; readonly page: string }) {
  const { say, given } = door;
  const tongue = one(given, "help-tongue");
  return (
    <details class="narrow" open={asks.some((name) => one(given, name) !== "")}>
      <summary>{say("help.narrow")}</summary>
      <div class="ds-field">
        <label class="ds-label" for="help-place">
          {say("help.place")}
        </label>
        <p data-field="description" id="help-place-help">
          {say("help.place-help")}
        </p>
        <input
          class="ds-input"
          id="help-place"
          name="help-place"
          value={one(given, "help-place")}
          maxlength={100}
          autocomplete="off"
          aria-describedby="help-place-help"
        />
      </div>
      <div class="ds-field">
        <label class="ds-label" for="help-tongue">
          {say("help.tongue")}
        </label>
        <select class="ds-input" id="help-tongue" name="help-tongue">
          <option value="">{door.plain("help.any-tongue")}</option>
          {tonguesOf(door).map(({ code, name }) => (
            <option value={code} selected={code === tongue}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          name="help-open"
          value="now"
          checked={one(given, "help-open") === "now"}
        />
        <span>{say("help.open-now")}</span>
      </label>
      <p>
        <Go to={page}>{say("help.show")}</Go>
      </p>
    </details>
  );
}

function List({ door, bodies }: { readonly door: Door; readonly bodies: readonly Body[] }) {
  const { say, now, today } = door;
  const words = helperWords(door);
  return (
    <ul class="helpers">
      {bodies.map((body) => (
        <HelperCard words={words} today={today} body={body}>
          {(body.phone !== null || body.open !== null) && (
            <p class="terms">{say(`help.open.${isOpen(body.open, now)}`)}</p>
          )}
          <p>
            <strong>{say("help.can")}</strong> {say(`help.promise.${promiseOf(body)}`)}
          </p>
        </HelperCard>
      ))}
    </ul>
  );
}

/** Known to fit first, then those whose hours or languages are not known. */
function foundPage(door: Door, need: Need): Shown {
  const { say, plain, given, now, tongue } = door;
  const page = `help-${need}`;
  const found = lookUp(
    directoryFor(door).filter(({ kinds }) => mayBeOffered(kinds)),
    {
      need,
      place: one(given, "help-place") || null,
      tongue: one(given, "help-tongue") || null,
      openAt: one(given, "help-open") === "now" ? now : null,
    },
  );
  return {
    heading: "help.heading",
    asks,
    next: page,
    content: (
      <>
        <h2 class="with-picture">
          <Picture name={pictures[need]} />
          <span>{say("help.found-for", { need: plain(`help.need.${need}`) })}</span>
        </h2>
        <Safety tongue={tongue} words={(saying) => <p>{saying.say("danger.keep-or-pass-on")}</p>} />
        <Interpreter door={door} />
        {mayBeChild(door) && need !== "danger" && need !== "child" && (
          <ul class="numbers">
            <FirstNumber door={door} need="child" />
          </ul>
        )}
        <Narrow door={door} page={page} />
        {found.fits.length + found.perhaps.length === 0 && (
          <div class="empty">
            <h2>{say("help.nobody")}</h2>
            <p>
              <Go to="help-advice">{say("help.need.advice")}</Go>
            </p>
          </div>
        )}
        {found.fits.length > 0 && <List door={door} bodies={found.fits} />}
        {found.perhaps.length > 0 && (
          <>
            <h2>{say("help.perhaps")}</h2>
            <List door={door} bodies={found.perhaps} />
          </>
        )}
        <p class="actions">
          <Go to="help" variant="secondary">
            {say("help.other")}
          </Go>
        </p>
      </>
    ),
  };
}

/** `help-pay`, `help-danger`. */
export const helpPages: Readonly<Record<string, (door: Door) => Shown>> = Object.fromEntries(
  needs.map((need) => [`help-${need}`, (door: Door) => foundPage(door, need)]),
);
