/** The same for a browser: the page says what came out. */
import { simulate } from "@busbar/simulator";
import { round } from "./round.js";

round("http://simulator.example", simulate("bemserver").fetch).then(
  (outcome) => {
    document.title = JSON.stringify(outcome);
  },
  (error) => {
    document.title = String(error?.stack ?? error);
  },
);
