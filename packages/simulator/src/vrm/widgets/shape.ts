import type { MediaType, OpenApiDocument, ResponseObject } from "../../document.ts";
import { resolve } from "../../engine/resolve.ts";
import type { Route } from "../../engine/routes.ts";
import { shapeOf } from "../../engine/schema-shape.ts";

/** Attributes of widgets for which the specification names none: those of the same meaning that devices here report. */
const concluded: Readonly<Record<string, readonly number[]>> = {
  "widgets.gatewayRelayState": [9092],
  "widgets.gatewayRelayTwoState": [9093],
  "widgets.inputState": [35],
  "widgets.inverterChargerState": [40],
  "widgets.veBusWarningsAndAlarms": [41],
  "widgets.gps": [4, 5, 9097],
};

/** Ids of the attributes that a widget shows: the members of its answer's data that are numbers. */
export function widgetAttributes(document: OpenApiDocument, { id, operation }: Route): readonly number[] {
  const known = concluded[id];
  const response = operation.responses?.["200"];
  const json: MediaType | undefined =
    response && resolve<ResponseObject>(document, response).content?.["application/json"];
  if (known || !json?.schema) {
    return known ?? [];
  }
  const { records = {} } = shapeOf(document, json.schema).properties;
  const { data = {} } = shapeOf(document, records).properties;
  const members = Object.keys(shapeOf(document, data).properties);
  return members.map(Number).filter((member) => Number.isInteger(member));
}
