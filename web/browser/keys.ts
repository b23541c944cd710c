// Keys for colleagues at work, an addition to links and buttons. None while one writes, and none once switched off.

const places: Readonly<Record<string, string>> = {
  w: "/work",
  i: "/inbox",
  c: "/cases",
  s: "/search",
  k: "/knowledge",
};

const isShown = (element: Element) =>
  element.closest("details:not([open])") === null && element.getClientRects().length > 0;
const rowsOf = () => [...document.querySelectorAll("[data-row]")].filter(isShown);
const linkIn = (row: Element | null | undefined) => row?.querySelector<HTMLElement>("a[href]");
/** What is gone through one by one is a page of its own. */
const one = () => document.querySelector("main:has([data-one])");

/** To the next row or the one before; from nowhere to the first. */
function move(by: 1 | -1): void {
  const skip = by === 1 ? one()?.querySelector<HTMLElement>("[data-one]") : null;
  if (skip) {
    skip.click();
    return;
  }
  const rows = rowsOf();
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const to = at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1);
  linkIn(rows[to])?.focus();
}

/** Opens or chooses; a button, which may write, only has focus. */
function press(selector: string): void {
  const row = document.activeElement?.closest("[data-row]") ?? one();
  const found = row?.querySelector<HTMLElement>(selector);
  if (found instanceof HTMLButtonElement) {
    found.focus();
  } else {
    found?.click();
  }
}

function find(): void {
  const box = [...document.querySelectorAll<HTMLInputElement>("input[name=q]")].find(
    (input) => input.offsetParent !== null,
  );
  if (box === undefined) {
    location.assign("/search");
    return;
  }
  box.focus();
  box.select();
}

const deeds: Readonly<Record<string, () => void>> = {
  "/": find,
  "?": () => document.getElementById("keys")?.togglePopover(),
  j: () => move(1),
  k: () => move(-1),
  a: () => press("[data-act]"),
  t: () => press("[data-take]"),
  f: () =>
    (
      linkIn(document.querySelector("[data-filters]")) ?? linkIn(document.querySelector(".tabs"))
    )?.focus(),
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

let going = 0;

/** True where the key was one of ours; behind the list of keys only the one that closes it is. */
function act(key: string): boolean {
  const list = document.getElementById("keys");
  if (key !== "?" && list !== null && isShown(list)) {
    return false;
  }
  const goes = Date.now() < going ? places[key] : undefined;
  going = 0;
  if (goes !== undefined) {
    location.assign(goes);
    return true;
  }
  if (key === "g") {
    going = Date.now() + 1500;
    return true;
  }
  if (/^[1-7]$/.test(key)) {
    const tab = document.querySelectorAll<HTMLElement>(".tabs > ul:first-child a")[Number(key) - 1];
    tab?.click();
    return tab !== undefined;
  }
  deeds[key]?.();
  return deeds[key] !== undefined;
}

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const plain = !(
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.repeat
  );
  if (plain && document.body.dataset["keys"] !== "off" && !isWriting(target) && act(key)) {
    event.preventDefault();
  }
});

/** A tab that is half out of sight comes in, and so does the one that is read. */
function bringIn(tab: Element | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

document.addEventListener("focusin", ({ target }) => {
  bringIn(target instanceof Element ? target.closest(".tabs a") : null);
});
document.querySelectorAll(".tabs [aria-current]").forEach(bringIn);
