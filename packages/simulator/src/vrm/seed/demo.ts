import type { User } from "../portal/user.ts";

interface Demo {
  readonly ada: User;
  readonly bob: User;
  readonly eve: User;
  readonly public: User;
  readonly token: string;
  readonly bobToken: string;
  readonly publicSite: number;
}

/** Who and what the demonstration's account consists of, for tests, greetings and examples. */
export const demo: Demo = {
  /** Owns three installations. */
  ada: {
    idUser: 51_209,
    name: "Ada Example",
    email: "ada@example.com",
    password: "correct horse",
    country: "Norway",
  },
  /** Watches one of them, and logs in with a code as well. */
  bob: {
    idUser: 51_300,
    name: "Bob Example",
    email: "bob@example.com",
    password: "bob's pässword:1",
    country: "Portugal",
    smsToken: "004217",
  },
  /** Asks for access. */
  eve: {
    idUser: 51_377,
    name: "Eve Example",
    email: "eve@example.com",
    password: "eve's old password",
    country: "Sweden",
  },
  /** The vendor's own account for trying things out. */
  public: {
    idUser: 22,
    name: "Demo",
    email: "demo@example.com",
    password: "",
    country: "Netherlands",
    isDemo: true,
  },
  /** Ada's access token, as the specification shows one. */
  token: "5f1d0c8e".repeat(8),
  bobToken: "0b0b0c8e".repeat(8),
  /** Id of the installation that the demo account has had longest. */
  publicSite: 151_734,
};
