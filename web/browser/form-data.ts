/** Older browsers omit the pressed button even when told. */
export function formData(form: HTMLFormElement, pressed: HTMLElement | null): FormData {
  const data = new FormData(form);
  if (pressed instanceof HTMLButtonElement && pressed.name !== "") {
    data.append(pressed.name, pressed.value);
  }
  return data;
}
