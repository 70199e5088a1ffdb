#!/usr/bin/env node
import module from "node:module";

// Loading TypeScript and Redocly is most of a short run; Node 22 and later can cache their compiled form.
module.enableCompileCache?.();
const { run } = await import("./commands/run.ts");
process.exitCode = await run(process.argv.slice(2));
