import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * Tests what holds for the documents of every client: the README fits one screen, the examples are those that the types
 * are tested with, and the README names the variables of the environment that are read, and no other.
 *
 * @param folder Of the package.
 * @param prefix What the names of its variables begin with.
 */
export function testDocs(folder: URL, prefix: string): void {
  const text = (path: string) => readFileSync(new URL(path, folder), "utf8");
  const sources = readdirSync(new URL("src", folder), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.startsWith("generated"),
  );
  const read = sources.flatMap((path) =>
    [...text(`src/${path}`).matchAll(/\benvironment\("(\w+)"\)/g)].map(([, name]) => name),
  );
  const named = [...text("README.md").matchAll(new RegExp(`\\b${prefix}_\\w+`, "g"))].map(([name]) => name);

  describe("documents", () => {
    test("the README fits one screen", () => {
      expect(text("README.md").split("\n").length).toBeLessThan(75);
    });

    test.each(["README.md", "docs/good-to-know.md"])(
      "%s: its example is what the types are tested with",
      (path) => {
        const example = /```ts\n([\s\S]*?)```/.exec(text(path))?.[1] ?? "nothing";
        expect(text("test/types.test-d.ts")).toContain(example);
      },
    );

    test.each([...new Set(named)])("%s of the README is read", (name) => {
      expect(read).toContain(name);
    });

    test.each([...new Set(read)])("%s, which is read, is in the README", (name) => {
      expect(named).toContain(name);
    });
  });
}
