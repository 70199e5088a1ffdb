import { expect, test } from "vitest";
import { camelCase, kebabCase, lowerFirst, pascalCase, typeName } from "./identifiers.ts";

test.each([
  ["item_id", "itemId"],
  ["X-Org", "xOrg"],
  ["API Keys", "apiKeys"],
  ["Redirect URLs", "redirectUrls"],
  ["OAuth Applications", "oauthApplications"],
  ["M2M Tokens", "m2mTokens"],
  ["apiKeyID", "apiKeyId"],
  ["HTTPServer", "httpServer"],
  ["PARAMETER-PATH-3", "parameterPath3"],
  ["parameter.path.1", "parameterPath1"],
  ["Allow-list / Block-list", "allowListBlockList"],
  ["eventsBySites", "eventsBySites"],
  ["$count", "$count"],
  ["2fa", "_2fa"],
  ["größe_ID", "größeId"],
  ["字符串", "字符串"],
  ["---", "_"],
  ["", "_"],
])("camelCase: %s", (given, want) => {
  expect(camelCase(given)).toBe(want);
});

test.each([
  ["eventsBySites", "EventsBySites"],
  ["API keys", "ApiKeys"],
  ["m2mTokens", "M2mTokens"],
  ["3D", "_3d"],
])("pascalCase: %s", (given, want) => {
  expect(pascalCase(given)).toBe(want);
});

test.each([
  ["Site", "Site"],
  ["Model-From.Zendesk", "ModelFromZendesk"],
  ["io.k8s.api.v1.DeleteOptions", "IoK8sApiV1DeleteOptions"],
  ["SAMLConnection", "SAMLConnection"],
  ["import", "Import"],
  ["400", "_400"],
])("typeName: %s", (given, want) => {
  expect(typeName(given)).toBe(want);
});

test.each([
  ["eventsBySites", "events-by-sites"],
  ["no content", "no-content"],
  ["--", "_"],
])("kebabCase: %s", (given, want) => {
  expect(kebabCase(given)).toBe(want);
});

test.each([
  ["EventLevel", "eventLevel"],
  ["SAMLConnection", "samlConnection"],
  ["URL", "url"],
])("lowerFirst: %s", (given, want) => {
  expect(lowerFirst(given)).toBe(want);
});
