/** Names of the members that are surely given. */
type Given<Choice> = {
  [Name in keyof Choice]-?: undefined extends Choice[Name] ? never : Name;
}[keyof Choice];

/**
 * A result whose members were chosen by an argument: by the names in a list, or by the members that are true in an
 * object. What is not known when the program is compiled leaves every member optional; choosing nothing by an object
 * does so too.
 */
export type Picked<Result, Choice> = Choice extends readonly (infer Name)[]
  ? number extends Choice["length"]
    ? Result
    : Pick<Required<Result>, Name & keyof Result>
  : [Given<Choice>] extends [never]
    ? Result
    : Pick<Required<Result>, Given<Choice> & keyof Result>;
