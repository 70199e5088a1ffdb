import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { clients } from "../platforms/index.ts";
import { install, type Lock } from "./install.ts";
import { pack } from "./pack.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Name of each published package -> its tarball. */
    tarballs: Record<string, string>;
    /** A folder outside of the workspace that has installed every client and the runtime. */
    consumer: string;
    /** The packages that this brought; one that is nested in another has the path of both. */
    installed: Lock;
  }
}

/** Packs once and installs once, for all tests of the packages. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "busbar-packages-"));
  const tarballs = await pack(folder);
  const consumer = join(folder, "consumer");
  const wanted = [...clients, "@busbar/runtime"].map((name) => tarballs[name] ?? name);
  project.provide("tarballs", tarballs);
  project.provide("consumer", consumer);
  project.provide("installed", await install(consumer, wanted));
  return () => rmSync(folder, { recursive: true, force: true });
}
