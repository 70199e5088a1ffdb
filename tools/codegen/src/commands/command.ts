/** The command that generated files name in their first line. */
export const command = "busbar generate";
