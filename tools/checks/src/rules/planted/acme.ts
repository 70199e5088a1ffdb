/** A platform that nobody has. */
export const acme: Readonly<Record<string, string>> = {
  "specs/acme/SOURCES.md": "https://example.com, version 1.2",
};
