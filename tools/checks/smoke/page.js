/** The same for a browser: the page says what came out. */
import { inProcess } from "./in-process.js";
import { allRounds } from "./rounds/index.js";

allRounds(inProcess).then(
  (outcomes) => {
    document.title = JSON.stringify(outcomes);
  },
  (error) => {
    document.title = String(error?.stack ?? error);
  },
);
