// Everything else about a platform is in its folder.
export { bemserver } from "./bemserver/definition.ts";
export { exosite } from "./exosite/definition.ts";
export { vrm } from "./vrm/definition.ts";
