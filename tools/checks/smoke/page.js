/** The same for a browser: the page says what came out. */
import { round } from "./round.js";

document.title = "running";
round().then(
  (outcome) => {
    document.body.textContent = JSON.stringify(outcome);
  },
  (error) => {
    document.body.textContent = String(error?.stack ?? error);
  },
);
