interface Manifest {
  exports?: Record<string, string | { default?: string }>;
  bin?: Record<string, string>;
}

/** The sources of what a package lets others import, and of its command. */
export function entriesOf({ exports = {}, bin }: Manifest): string[] {
  const outputs = Object.values(exports).map((entry) =>
    typeof entry === "string" ? entry : (entry.default ?? ""),
  );
  return [...outputs, ...(bin === undefined ? [] : ["./dist/cli.js"])]
    .filter((output) => output.startsWith("./dist/"))
    .map((output) => output.replace("./dist/", "src/").replace(/\.js$/, ".ts"));
}
