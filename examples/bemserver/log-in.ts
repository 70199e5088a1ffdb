// Logs in and says which server answers. Reads BEMSERVER_URL, BEMSERVER_EMAIL and BEMSERVER_PASSWORD.
import { Bemserver } from "@busbar/bemserver";

const bem = new Bemserver();

console.log(`API version ${await bem.checkVersion()}`);
const [me] = await bem.users.list({ email: process.env.BEMSERVER_EMAIL });
console.log(`Logged in as ${me?.name}${me?.is_admin ? ", an administrator" : ""}`);
