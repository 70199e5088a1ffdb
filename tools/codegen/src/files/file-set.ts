/** Files by path, relative to the folder of the configuration. */
export type FileSet = ReadonlyMap<string, string>;
