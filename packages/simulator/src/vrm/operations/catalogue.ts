import { dataTypeOf } from "../attributes/attribute.ts";
import { kinds } from "../attributes/kinds.ts";
import { knownAttributes } from "../attributes/known.ts";
import type { Operation } from "../context.ts";
import { success } from "./answers.ts";

/** Every attribute; the answer has no `success`. */
export const listDataAttributes: Operation = () => {
  const body = Object.fromEntries(
    [...knownAttributes()].map(([id, { attribute }]) => [
      id,
      {
        code: attribute.code,
        dataType: dataTypeOf(attribute),
        description: attribute.name,
        formatWithUnit: attribute.format,
      },
    ]),
  );
  return { status: 200, body };
};

/** Firmware, in a form of our own: nobody documents the real one. */
export const listFirmwares: Operation = (_context, { query }) =>
  success({
    data: [
      { product: "SmartShunt", productId: "0xA389", version: "v4.19", feedChannel: query.feedChannel },
      {
        product: "SmartSolar MPPT 150/60",
        productId: "0xA060",
        version: "v1.64",
        feedChannel: query.feedChannel,
      },
    ],
  });

/** Registers a system without a gateway. */
export const createSystem: Operation = ({ portal }, { body }) => {
  portal.systems.push(body);
  return success();
};

/** Devices of all installations. */
export const listDevices: Operation = ({ portal }, { query }) => {
  const all = [...portal.sites.values()].flatMap(({ idSite, devices }) =>
    devices.map(({ kind, instance, productName, serial }) => {
      const { name } = kinds[kind];
      return { idSite, instance, name, productName, serial };
    }),
  );
  return success({ records: all.slice(0, Number(query.count ?? all.length)) });
};

/** How many installations there are. Conditions are not documented, and not looked at. */
export const countInstallations: Operation = ({ portal }) => success({ count: portal.sites.size });

/** Nobody documents what comes back. */
export const downloadSearch: Operation = () => success();

/** Users of the portal. */
export const listPortalUsers: Operation = ({ portal }, { query }) => {
  const all = [...portal.users.values()].map(({ idUser, name, email, country }) => ({
    idUser,
    name,
    email,
    country,
  }));
  return success({ records: all.slice(0, Number(query.count ?? all.length)) });
};
