// What happens when an installation is not there, or not for this account.
import { NotFoundError, PermissionError, Vrm } from "@busbar/vrm";

const vrm = new Vrm();

try {
  await vrm.installations.getSystemOverview(1);
} catch (error) {
  if (!NotFoundError.isInstance(error) && !PermissionError.isInstance(error)) {
    throw error;
  }
  console.log(`${error.name} ${error.status} from ${error.operation}`);
}
