/** A name, a specification, and the code that becomes of it. */
export type Case = [name: string, { given: string; want: string }];
