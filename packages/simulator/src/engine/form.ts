/** Names and values of a form, in their order; a name may stand several times. */
export type FormPairs = readonly (readonly [name: string, value: string])[];

/** Reads a form (`application/x-www-form-urlencoded`). */
export function readForm(body: Uint8Array): FormPairs {
  return [...new URLSearchParams(new TextDecoder().decode(body))];
}

/** Writes a form. */
export function writeForm(pairs: FormPairs): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}
