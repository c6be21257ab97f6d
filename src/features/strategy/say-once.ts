/** Changes a text only if it says something else, so that a status is announced once. */
export function say(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
