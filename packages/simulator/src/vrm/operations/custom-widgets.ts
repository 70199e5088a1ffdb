import { siteOf } from "../access.ts";
import type { Operation, PortalCall } from "../context.ts";
import { refuse } from "../errors.ts";
import type { Site } from "../portal/site.ts";
import { success } from "./answers.ts";

type Body = Readonly<Record<string, unknown>> & { readonly idCustomWidget: number };

function widgetOf({ customWidgets }: Site, id: unknown): Readonly<Record<string, unknown>> {
  const widget = customWidgets.get(Number(id));
  if (!widget) {
    throw refuse(404, "widgetNotFound");
  }
  return widget;
}

/** A custom widget. */
export const getWidget: Operation = (context, call) =>
  success({ widget: widgetOf(siteOf(context, call), call.query.idCustomWidget) });

/** Adds a custom widget, whatever id it is sent with. */
export const createWidget: Operation = (context, call) => {
  const idCustomWidget = context.portal.nextId();
  siteOf(context, call).customWidgets.set(idCustomWidget, { ...(call.body as Body), idCustomWidget });
  return success({ idCustomWidget });
};

/** Changes a custom widget. */
export const updateWidget: Operation = (context, call) => {
  const site = siteOf(context, call);
  const body = call.body as Body;
  site.customWidgets.set(body.idCustomWidget, { ...widgetOf(site, body.idCustomWidget), ...body });
  return success();
};

/** Removes a custom widget. */
export const deleteWidget: Operation = (context, call: PortalCall) => {
  const site = siteOf(context, call);
  const { idCustomWidget } = call.body as Body;
  widgetOf(site, idCustomWidget);
  site.customWidgets.delete(idCustomWidget);
  return success();
};
