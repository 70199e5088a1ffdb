import { describe, expect, test } from "vitest";
import { buffered, temperature } from "../support/buffered.ts";

describe("what is no good", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, null, {}, 5n])("a value: %s", async (value) => {
    const { writer } = buffered();
    await expect(writer.write(temperature, value as number)).rejects.toMatchObject({ name: "ConfigError" });
    await expect(writer.record(temperature, [[1, value as number]])).rejects.toMatchObject({
      name: "ConfigError",
    });
    expect(writer.size).toBe(0);
  });

  test.each([{ capacity: 0 }, { flushSize: -1 }, { maxAge: Number.NaN }, { retryDelay: 0 }, { attempts: 0 }])(
    "an option: %o",
    (options) => {
      expect(() => buffered(options)).toThrow(/^`\w+` is (0|-1|NaN)\.\nPass a number above 0\.$/);
    },
  );

  test("a buffer that is closed", async () => {
    const { writer } = buffered();
    await writer.close();
    await expect(writer.write(temperature, 1)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: The buffer is closed.
      Write before \`close()\`, or make another one.]
    `);
  });
});
