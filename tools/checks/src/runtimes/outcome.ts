/** The JSON of the rounds, as lines. */
export function outcome(json: string): string {
  try {
    return Object.entries(JSON.parse(json) as Record<string, boolean>)
      .map(([what, held]) => `${held ? "ok  " : "FAIL"} ${what}`)
      .join("\n");
  } catch {
    return `FAIL ${json}`;
  }
}
