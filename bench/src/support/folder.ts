import { fileURLToPath } from "node:url";

/** Folder of this package: its dependencies are the peers. */
export const folder: string = fileURLToPath(new URL("../../", import.meta.url));
/** Folder of the repository. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));
