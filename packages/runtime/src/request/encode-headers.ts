import { encoded, plain } from "./encoders.ts";

/**
 * Writes headers as text, lists with commas.
 *
 * @param absent What null and undefined become: null takes a header out that was set before; without it they are left out.
 * @throws {ConfigError} for a value that a header cannot carry; the engine's own message would quote it.
 */
export function headerTexts(headers: object | undefined, absent?: null): Record<string, string | null> {
  const texts: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    const given = value ?? absent;
    if (given !== undefined) {
      texts[name] = given && encoded(name, () => {
        const text = [given].flat().map((item) => plain(item, name)).join(", ");
        new Headers([[name, text]]);
        return text;
      });
    }
  }
  return texts;
}
