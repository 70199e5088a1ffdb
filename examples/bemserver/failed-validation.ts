// What happens when the server refuses the values of a new object.
import { Bemserver, ValidationError } from "@busbar/bemserver";

const bem = new Bemserver();

try {
  await bem.sites.create({ name: "", latitude: 123, campaign_id: 1 });
} catch (error) {
  if (!ValidationError.isInstance(error)) {
    throw error;
  }
  for (const [field, messages] of Object.entries(error.fields)) {
    console.log(`${field}: ${messages.join(" ")}`);
  }
}
