/** Prefers a voice on the phone over one that sends the words away. */
function voiceFor(locale: string): SpeechSynthesisVoice | null {
  const base = locale.split("-")[0] ?? locale;
  // Phones name bokmål “nb” or “no”.
  const names = base === "nb" || base === "nn" ? [base, "nb", "no"] : [base];
  const fitting = speechSynthesis
    .getVoices()
    .filter(
      ({ lang, localService }) => localService && names.includes(lang.split(/[-_]/)[0] ?? ""),
    );
  return fitting[0] ?? null;
}

const readable = "h1, h2, h3, p, li, legend, label, summary, dt, dd, th, td, button";

/** What is shown, innermost first, each once; translations are skipped. */
function pieces(): readonly HTMLElement[] {
  const found = [
    ...document.querySelectorAll<HTMLElement>(`#door .danger p, main :is(${readable})`),
  ];
  return found.filter(
    (element) =>
      element.checkVisibility() &&
      element.closest(".unread") === null &&
      element.querySelector(readable) === null &&
      element.textContent.trim() !== "",
  );
}

function* inLanguages(element: HTMLElement, locale: string): Iterable<readonly [string, string]> {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let lang = "";
  let words = "";
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const own = text.parentElement?.closest("[lang]")?.getAttribute("lang") ?? locale;
    if (own !== lang && words.trim() !== "") {
      yield [lang, words];
      words = "";
    }
    lang = own;
    words += text.textContent ?? "";
  }
  yield [lang, words];
}

function speak(locale: string): void {
  for (const element of pieces()) {
    for (const [lang, words] of inLanguages(element, locale)) {
      const spoken = new SpeechSynthesisUtterance(words.trim());
      spoken.lang = lang;
      spoken.voice = voiceFor(lang);
      speechSynthesis.speak(spoken);
    }
  }
}

/** Shows the button only where the phone has a voice for the language. */
export function readAloud(): void {
  if (!("speechSynthesis" in globalThis)) {
    return;
  }
  const offer = (): void => {
    for (const button of document.querySelectorAll<HTMLElement>("[data-aloud]")) {
      button.hidden = voiceFor(button.dataset["aloud"] ?? "") === null;
    }
  };
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
  document.addEventListener("door:shown", () => {
    speechSynthesis.cancel();
    offer();
  });
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-aloud]") : null;
    if (button === null) {
      return;
    }
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
    } else {
      speak(button.dataset["aloud"] ?? "");
    }
  });
}
