// What the file is before it leaves the machine: the server compares it with what arrived.

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

addEventListener("change", async ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset["hash"] === undefined) {
    return;
  }
  const into = target.form?.elements.namedItem(target.dataset["hash"]);
  const [file] = target.files ?? [];
  if (into instanceof HTMLInputElement) {
    into.value = "";
    into.value =
      file === undefined
        ? ""
        : hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  }
});
