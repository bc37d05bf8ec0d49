import { expect, it } from "vitest";
import { meansWord } from "./words";

const signIn = { id: "1", version: 1, operation: "sign_in" };

it("tells that a recovery code was used to sign in", () => {
  expect(meansWord({ ...signIn, detail: { second_factor: "recovery_code" } })).toBe("Second factor: recovery code");
});

it("tells that the authenticator was used", () => {
  expect(meansWord({ ...signIn, detail: { second_factor: "authenticator" } })).toBe("Second factor: authenticator app");
});

it("names the provider that vouched for the person", () => {
  expect(meansWord({ ...signIn, detail: { provider: "entra" } })).toBe("Signed in through entra");
});

it("says nothing more of a sign-in by password alone, or of a refused code", () => {
  expect(meansWord({ ...signIn, detail: {} })).toBeNull();
  expect(meansWord({ ...signIn, detail: { why: "second_factor" } })).toBeNull();
});
