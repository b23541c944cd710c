// One key in the browser's storage, only by the worker's choice.
const name = "diary";

export function isKept(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

export function offerDiary(): void {
  const kept = isKept();
  for (const element of document.querySelectorAll<HTMLElement>("[data-diary-there]")) {
    element.hidden = !kept;
  }
}

/** False where the browser refused. */
export function keep(form: FormData): boolean {
  const texts = [...form].filter(([, value]) => typeof value === "string" && value !== "");
  try {
    localStorage.setItem(name, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  localStorage.removeItem(name);
}

/** Null if absent or unreadable. */
export function kept(): FormData | null {
  try {
    const texts: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    if (!Array.isArray(texts)) {
      return null;
    }
    const form = new FormData();
    for (const [key, value] of texts) {
      form.append(String(key), String(value));
    }
    return form;
  } catch {
    return null;
  }
}
