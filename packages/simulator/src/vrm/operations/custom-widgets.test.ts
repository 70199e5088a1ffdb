import { expect, test } from "vitest";
import { openVrm, sites } from "../../../test/vrm/client.ts";

const path = `/installations/${sites.harbour}/custom-widget`;
const body = {
  idCustomWidget: 0,
  name: "Oven",
  onlyAdmins: 0,
  yAxisScaling: 1,
  parameters: { series: [47] },
};

test("added, changed, removed", async () => {
  const { ask } = openVrm();
  const { idCustomWidget } = (await ask(`POST ${path}`, { body })).body;
  const get = () => ask(`GET ${path}?idCustomWidget=${idCustomWidget}`);
  expect((await get()).body.widget).toEqual({ ...body, idCustomWidget });
  await ask(`PATCH ${path}`, { body: { ...body, idCustomWidget, name: "Kiln" } });
  expect((await get()).body.widget.name).toBe("Kiln");
  expect((await ask(`DELETE ${path}`, { body: { idCustomWidget } })).body).toEqual({ success: true });
  expect((await get()).status).toBe(404);
  expect((await ask(`DELETE ${path}`, { body: { idCustomWidget } })).status).toBe(404);
});

test("400: members that are missing", async () => {
  expect((await openVrm().ask(`POST ${path}`, { body: { name: "" } })).body.errors).toEqual({
    name: "must not be empty",
    yAxisScaling: "is required",
    parameters: "is required",
    idCustomWidget: "is required",
  });
});
