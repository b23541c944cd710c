// The diary: the form as it stands, in this browser's own storage, for who chose it. One name, and nothing else is ever kept.
const name = "diary";

export function isKept(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

/** Shows what can be done with a diary where there is one. */
export function offerDiary(): void {
  const kept = isKept();
  for (const element of document.querySelectorAll<HTMLElement>("[data-diary-there]")) {
    element.hidden = !kept;
  }
}

/** Keeps a form's texts; tells whether the browser did. */
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

/** The form as it was kept; null where nothing was, or nothing that can be read. */
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
