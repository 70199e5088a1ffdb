#!/usr/bin/env node
// In the workspace the command runs from source, so that it needs no build and is never stale;
// an installed package runs `dist`, because Node strips no types below node_modules.
const installed = import.meta.url.includes("/node_modules/");
await import(installed ? "../dist/cli.js" : "../src/cli.ts");
