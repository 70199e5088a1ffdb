/** What an editor asks of TypeScript. The cursor is a place in the text, from 0. */
export interface Editor {
  /** Gives the text of a file, as typing does. */
  open(file: string, text: string): Promise<void>;
  completions(file: string, text: string, cursor: number): Promise<string[]>;
  /** Signature and documentation, as the hover shows them. */
  hover(file: string, text: string, cursor: number): Promise<string>;
  /** Files where go-to-definition lands. */
  definitions(file: string, text: string, cursor: number): Promise<string[]>;
  close(): void;
}
