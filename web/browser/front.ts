// The worker's door opens in this page's place and under its address: no other one comes into the browser's history.

/** Opens the door here; where that cannot be done, at its own address, in this one's place. */
async function open(link: HTMLAnchorElement): Promise<void> {
  link.setAttribute("aria-busy", "true");
  try {
    const [{ begin }] = await Promise.all([import("./door/app.tsx"), import("./door/loader.ts")]);
    await begin(link.dataset["quietly"] ?? "");
  } catch {
    location.replace(link.href);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-quietly]") : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (link instanceof HTMLAnchorElement && plain) {
    event.preventDefault();
    void open(link);
  }
});
