/** What `busbar help` prints. */
export const help = `busbar generate   writes the client of an OpenAPI or OpenRPC document
busbar check      says which generated files are not those of the document (exit code 1)
busbar lint       lists everything that is wrong with the document
busbar bundle     writes documents, joined to one, as TypeScript modules

  --config FILE          settings (default busbar.json)
  --specification FILE   without a busbar.json: the document,
  --output FOLDER          the folder to write to, which holds nothing else,
  --client NAME            and the name of the client class (default Client)
  --imports ENDING       ending of relative imports: .ts (default), .js, or none
  --check                bundle: compare instead of writing
  --verbose              print warnings too`;
