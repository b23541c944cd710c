/** All that a form sends. Older browsers leave out what was pressed, also when they are told. */
export function formData(form: HTMLFormElement, pressed: HTMLElement | null): FormData {
  const data = new FormData(form);
  if (pressed instanceof HTMLButtonElement && pressed.name !== "") {
    data.append(pressed.name, pressed.value);
  }
  return data;
}
