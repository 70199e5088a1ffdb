// What happens when something is not there.
import { Bemserver, NotFoundError } from "@busbar/bemserver";

const bem = new Bemserver();

try {
  await bem.sites.get(9999);
} catch (error) {
  if (!NotFoundError.isInstance(error)) {
    throw error;
  }
  console.log(`${error.name} ${error.status} from ${error.operation}`);
}
