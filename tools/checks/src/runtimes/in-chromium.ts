import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { bundled } from "./bundled.ts";
import { outcome } from "./outcome.ts";

/** Runs the rounds in a page of the machine's Chromium; nothing where it has none. */
export async function inChromium(): Promise<string | undefined> {
  const chromium = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (chromium === undefined) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "busbar-chromium-"));
  const script = (await bundled("page.js")).replaceAll("</script", "<\\/script");
  writeFileSync(
    join(folder, "page.html"),
    `<!doctype html><title></title><script type="module">${script}</script>`,
  );
  const child = spawn(chromium, [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--remote-debugging-port=0",
    `--user-data-dir=${folder}`,
    `file://${join(folder, "page.html")}`,
  ]);
  try {
    return outcome(await titleOf(folder));
  } finally {
    child.kill();
    await new Promise((resolve) => child.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Chromium writes its port into its folder, and lists its pages with their titles: the page speaks by its title. */
async function titleOf(folder: string): Promise<string> {
  const file = join(folder, "DevToolsActivePort");
  for (let attempt = 0; attempt < 120; attempt += 1) {
    await wait(250);
    if (existsSync(file)) {
      const port = readFileSync(file, "utf8").split("\n")[0];
      const pages = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { title: string }[];
      const title = pages.find((page) => /^\{|Error/.test(page.title))?.title;
      if (title !== undefined) {
        // The list is escaped as if for HTML.
        return title.replaceAll("&quot;", `"`);
      }
    }
  }
  return "the page said nothing";
}
