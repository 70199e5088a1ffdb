import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { bundled } from "./bundled.ts";
import { outcome } from "./outcome.ts";

/** Runs the round in a page of the machine's Chromium; nothing where it has none. */
export async function inChromium(): Promise<string | undefined> {
  const chromium = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (chromium === undefined) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "busbar-chromium-"));
  try {
    const script = (await bundled("page.js")).replaceAll("</script", "<\\/script");
    writeFileSync(
      join(folder, "page.html"),
      `<!doctype html><body></body><script type="module">${script}</script>`,
    );
    const { stdout, stderr } = spawnSync(
      chromium,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        `--user-data-dir=${join(folder, "profile")}`,
        "--virtual-time-budget=10000",
        "--dump-dom",
        `file://${join(folder, "page.html")}`,
      ],
      { encoding: "utf8", timeout: 60_000 },
    );
    const body = /<body>(\{[\s\S]*?\})<script/.exec(stdout)?.[1];
    return body === undefined ? `FAIL ${stdout.slice(0, 500)}${stderr.slice(0, 500)}` : outcome(body);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
