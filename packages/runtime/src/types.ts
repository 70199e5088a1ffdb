/** A point in time: a `Date`, or ISO 8601 text. */
export type DateInput = string | Date;

/** A value that may grow: the known ones are completed in an editor, new ones are taken. */
export type Open<Known extends string> = Known | (string & {});
