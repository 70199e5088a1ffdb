/** Version of this package; `pnpm release:version` keeps it equal to the one in `package.json`. */
export const version: string = "0.0.0";
